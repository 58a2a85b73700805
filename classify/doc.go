// Package classify has the national classifications of Finnish social welfare
// as Go types: what a client-record system needs to say in which matter, for
// which task and in which phase a client document was made, and of which type
// it is.
//
// # The terms
//
// Every client document carries its context. Each part of the context is a
// code out of a national classification; the OID names the classification.
//
//	Go type        Finnish term            OID                 what it says, and where it is used
//	Asia           asia                    1.2.246.537.6.1265  the category of the matter: why the client is a client;
//	                                                           in an asia document, asian_tiedot
//	ServiceTask    palvelutehtävä          1.2.246.537.6.1221  the part of social welfare, also the base of access rights;
//	                                                           archive header, localSocialHeader/functionCode
//	ProcessPhase   palveluprosessi         1.2.246.537.6.1277  the phase of the work, from taking up the matter to service;
//	                                                           archive header, localSocialHeader/serviceProcess/code
//	SocialService  sosiaalipalvelu         1.2.246.537.6.1222  the service that is applied for, decided on or given;
//	                                                           fields of many documents, its header element is not known
//	DocumentType   asiakasasiakirjatyyppi  1.2.246.537.6.1506  the type of the document; archive header, general type in
//	                                                           code, specific type in localSocialHeader/specificDocumentType
//	DocumentGroup  asiakirjaryhmä          1.2.246.537.6.1505  1 is a client-relationship document (asiakkuusasiakirja),
//	                                                           5 a client document; localSocialHeader/documentGroup
//
// In a client document's JSON a coded value is an object of system, code and
// display: [Koodi]. Every other code system of the structures and of the
// header, and every list that a structure defines for itself (sisäinen
// luokitus), is a [Classification].
//
// # What is known and what is not
//
// The national code server does not publish all of its lists where anybody can
// read them. So each [Row] has its [Evidence] and its source, and most lists
// are open: a code that a list does not have cannot be checked, which is not
// the same as wrong. Of 16 matters, three service tasks and four process phases
// only the name is known. Their constants exist, with an empty Code; see
// [Value] for what they are made of. [Load] reads an export of the code server
// and completes the lists for one [Set], without any global state. What a value
// can be asked, the set can be asked of it. A value that was read without the set
// is made [Canonical] by it, so that it compares with the constants, and one that
// is to be written is [Coded] by it.
//
// A code is a string. An unknown code survives every way in and out: JSON,
// text, database. The zero value of a type is "not given". A value of which only
// the name is known is not written in any of these ways, see [ErrNoCode].
//
// # Names
//
// Names are in Finnish, many also in Swedish. Name falls back to Finnish and
// NameIn returns the language it found. The Parse functions take a code, a name
// whatever its case and Unicode normal form (ä is not a), or "system|code", and
// distinguish malformed, unknown and ambiguous texts. [Search] and [Map] find
// names by parts and by likeness, ä and å being as good as a.
//
// # Rules around the classifications
//
// [ProcessSteps] is the flow of the service process, [Storing] returns from when
// documents must be stored in the national archive by the law in force on the day,
// and DocumentType.OmaKanta what the client sees in the national citizen's view.
// Each answer has its source, and what is not known is answered by "unknown".
package classify
