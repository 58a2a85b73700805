module github.com/sosmeta/sosmeta-go

go 1.26
