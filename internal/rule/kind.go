package rule

// The cases of a text that is of another kind than the one that was expected, see
// package kind. They are cases of several rules.
var (
	isUTF16 = Case{Name: "utf16", Text: Text{
		Fi: "Tämä on tekstiä UTF-16-muodossa. Tallenna se UTF-8-muodossa.",
		Sv: "Detta är text i UTF-16. Spara den som UTF-8.",
		En: "This is text in UTF-16. Save it as UTF-8.",
	}}
	isUTF32 = Case{Name: "utf32", Text: Text{
		Fi: "Tämä on tekstiä UTF-32-muodossa. Tallenna se UTF-8-muodossa.",
		Sv: "Detta är text i UTF-32. Spara den som UTF-8.",
		En: "This is text in UTF-32. Save it as UTF-8.",
	}}
	isLatin1 = Case{Name: "latin1", Text: Text{
		Fi: "Teksti näyttää olevan ISO-8859-1- tai Windows-1252-muodossa. Tallenna se UTF-8-muodossa.",
		Sv: "Texten verkar vara i ISO-8859-1 eller Windows-1252. Spara den som UTF-8.",
		En: "The text seems to be in ISO-8859-1 or Windows-1252. Save it as UTF-8.",
	}}
	isEmpty = Case{Name: "empty", Text: Text{
		Fi: "Tässä ei ole mitään: teksti on tyhjä. Anna asiakirja.",
		Sv: "Här finns ingenting: texten är tom. Ange handlingen.",
		En: "There is nothing here: the text is empty. Give the document.",
	}}
	isGzip = Case{Name: "gzip", Text: Text{
		Fi: "Tämä on gzip-pakattu tiedosto. Pura se ja tarkista sen sisältö.",
		Sv: "Detta är en gzip-fil. Packa upp den och kontrollera innehållet.",
		En: "This is a gzip file. Unpack it and check what it holds.",
	}}
	isZip = Case{Name: "zip", Text: Text{
		Fi: "Tämä on zip-paketti. Pura se ja tarkista siinä olevat asiakirjat.",
		Sv: "Detta är ett zip-arkiv. Packa upp det och kontrollera handlingarna i det.",
		En: "This is a zip archive. Unpack it and check the documents in it.",
	}}
	isTar = Case{Name: "tar", Text: Text{
		Fi: "Tämä on tar-paketti. Pura se ja tarkista siinä olevat asiakirjat.",
		Sv: "Detta är ett tar-arkiv. Packa upp det och kontrollera handlingarna i det.",
		En: "This is a tar archive. Unpack it and check the documents in it.",
	}}
	isPDF = Case{Name: "pdf", Text: Text{
		Fi: "Tämä on PDF-tiedosto. Anna sen sijaan rakenteinen asiakirja.",
		Sv: "Detta är en PDF-fil. Ange den strukturerade handlingen i stället.",
		En: "This is a PDF file. Give the structured document instead.",
	}}
	isPNG = Case{Name: "png", Text: Text{
		Fi: "Tämä on kuva (PNG). Anna sen sijaan rakenteinen asiakirja.",
		Sv: "Detta är en bild (PNG). Ange den strukturerade handlingen i stället.",
		En: "This is a picture (PNG). Give the structured document instead.",
	}}
	isBase64 = Case{Name: "base64", Text: Text{
		Fi: "Tämä on Base64-koodattua tekstiä. Pura koodaus ja tarkista sen sisältö.",
		Sv: "Detta är text i Base64. Avkoda den och kontrollera innehållet.",
		En: "This is text in Base64. Decode it and check what it holds.",
	}}
	isJSON = Case{Name: "json", Text: Text{
		Fi: "Tämä on JSONia, vaikka tässä pitää olla XML:ää. Anna sisältö XML-muodossa.",
		Sv: "Detta är JSON, men här ska finnas XML. Ange innehållet som XML.",
		En: "This is JSON, but must be XML. Give the content as XML.",
	}}
	isXML = Case{Name: "xml", Text: Text{
		Fi: "Tämä on XML:ää, vaikka tässä pitää olla JSONia. Anna asiakirja JSON-muodossa.",
		Sv: "Detta är XML, men här ska finnas JSON. Ange handlingen som JSON.",
		En: "This is XML, but must be JSON. Give the document as JSON.",
	}}
	isHTML = Case{Name: "html", Text: Text{
		Fi: "Tämä on HTML-sivu. Anna sen sijaan rakenteinen asiakirja.",
		Sv: "Detta är en HTML-sida. Ange den strukturerade handlingen i stället.",
		En: "This is an HTML page. Give the structured document instead.",
	}}
	isMessage = Case{Name: "message", Text: Text{
		Fi: "Tämä on arkistoon lähetettävä sanoma (ClinicalDocument), ei JSONia. Tarkista se sanomana tai anna pelkkä JSON.",
		Sv: "Detta är ett meddelande till arkivet (ClinicalDocument), inte JSON. Kontrollera det som ett meddelande eller ange bara JSON.",
		En: "This is a message to the archive (ClinicalDocument), not JSON. Check it as a message, or give the JSON alone.",
	}}
	isFrame = Case{Name: "frame", Text: Text{
		Fi: "Tämä on siirtokehys (RCMR_IN200002FI01) ilman asiakirjaa. Anna myös asiakirja (ClinicalDocument).",
		Sv: "Detta är en överföringsram (RCMR_IN200002FI01) utan handling. Ange också handlingen (ClinicalDocument).",
		En: "This is a transfer frame (RCMR_IN200002FI01) without its document. Give the document (ClinicalDocument) too.",
	}}
	isNoFrame = Case{Name: "message", Text: Text{
		Fi: "Tämä on asiakirja (ClinicalDocument), ei siirtokehys. Anna siirtokehykseksi RCMR_IN200002FI01.",
		Sv: "Detta är handlingen (ClinicalDocument), inte överföringsramen. Ange RCMR_IN200002FI01 som överföringsram.",
		En: "This is the document (ClinicalDocument), not the transfer frame. Give the RCMR_IN200002FI01 as the frame.",
	}}
)

// The cases of JSON that is a document and more.
var (
	isList = Case{Name: "documents", Text: Text{
		Fi: "Tämä on luettelo asiakirjoista. Anna asiakirjat yksitellen tai NDJSON-tiedostona, jossa kukin on omalla rivillään.",
		Sv: "Detta är en lista med handlingar. Ange dem en och en, eller som en NDJSON-fil med en handling på varje rad.",
		En: "This is an array of documents. Give them one by one, or as an NDJSON file with one on each line.",
	}}
	isWrapped = Case{Name: "wrapped", Text: Text{
		Fi: "Asiakirja %[1]s on toisen objektin sisällä. Anna pelkkä asiakirja.",
		Sv: "Handlingen %[1]s finns inuti ett annat objekt. Ange bara handlingen.",
		En: "The document %[1]s is inside another object. Give the document alone.",
	}}
)

// The cases of what is in the place of a value, a name or a comma of JSON.
var (
	isWord = Case{Name: "word", Text: Text{
		Fi: "Tässä on sana ilman lainausmerkkejä. Kirjoita teksti lainausmerkkeihin; ilman niitä voi olla vain true, false tai null.",
		Sv: "Här finns ett ord utan citattecken. Skriv text inom citattecken; utan dem kan bara true, false eller null stå.",
		En: "This is a word without quotes. Put text in double quotes; without them only true, false and null may be written.",
	}}
	isLeadingZero = Case{Name: "zero", Text: Text{
		Fi: "Luku alkaa turhalla nollalla. Poista se tai kirjoita tunnus lainausmerkkeihin.",
		Sv: "Talet börjar med en onödig nolla. Ta bort den eller skriv en kod inom citattecken.",
		En: "The number starts with a needless zero. Remove it, or put a code in double quotes.",
	}}
	isComment = Case{Name: "comment", Text: Text{
		Fi: "Tässä on kommentti, jollaisia JSON ei salli. Poista se.",
		Sv: "Här finns en kommentar, vilket JSON inte tillåter. Ta bort den.",
		En: "JSON does not allow comments. Remove this one.",
	}}
	isSingleQuote = Case{Name: "quote", Text: Text{
		Fi: "Tässä on väärä lainausmerkki. Käytä suoraa kaksoislainausmerkkiä (\").",
		Sv: "Här finns ett felaktigt citattecken. Använd rakt dubbelt citattecken (\").",
		En: "This quotation mark is not the one of JSON. Use the straight double one (\").",
	}}
)
