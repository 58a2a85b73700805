package validate

// The rules of the context that every client document carries.
const (
	ContextAsia          Rule = "context.asia"           // the asiatunnus is missing
	ContextAsiaID        Rule = "context.asia-id"        // the asiatunnus is no OID
	ContextServiceTask   Rule = "context.service-task"   // the palvelutehtävä is missing
	ContextSocialService Rule = "context.social-service" // the sosiaalipalvelu is not told
	ContextProcessPhase  Rule = "context.process-phase"  // the palveluprosessi is missing
	ContextServiceUnit   Rule = "context.service-unit"   // the palveluyksikkö is missing

	ContextClassification  Rule = "context.classification"  // a context code of another classification
	ContextUnknownCode     Rule = "context.unknown-code"    // a context code that cannot be checked
	ContextLanguage        Rule = "context.language"        // a language that cannot be checked
	ContextConfidentiality Rule = "context.confidentiality" // a code that cannot be checked
	ContextRetention       Rule = "context.retention"       // a code that cannot be checked

	ContextGroup         Rule = "context.group"          // group and structure do not go together
	ContextGroupMetadata Rule = "context.group-metadata" // metadata that the group's documents do not have
	ContextMinor         Rule = "context.minor"          // a minor without the consent code

	ContextSpecialGrounds Rule = "context.special-content.grounds" // hidden without grounds
	ContextSpecialMark    Rule = "context.special-content.mark"    // grounds without the mark
	ContextDelayGrounds   Rule = "context.delay.grounds"           // a delay without grounds
	ContextDelayPast      Rule = "context.delay.past"              // a delay that ends before it begins

	ContextPrivatePhase Rule = "context.private-producer.phase" // a private producer in another phase
	ContextTaskService  Rule = "context.task-service"           // a pair that 1506.19008 does not allow

	ContextRightPeriod       Rule = "context.use-right.period"
	ContextRightController   Rule = "context.use-right.controller"
	ContextRightAsia         Rule = "context.use-right.asia"
	ContextRightPhase        Rule = "context.use-right.phase"
	ContextRightServiceStart Rule = "context.use-right.service-start"
	ContextRightServiceEnd   Rule = "context.use-right.service-end"
)

// The sources of the context rules.
const (
	sourceContext  = "context.md; 002_5a66fa95455c33c6.txt"
	sourceRight    = "context.md, register use right; 002_5a66fa95455c33c6.txt"
	sourceOmaKanta = "context.md, OmaKanta; 002_5a66fa95455c33c6.txt"
	sourceOpenList = "context.md, open lists"
)

var contextRules = [...]RuleInfo{
	{ID: ContextAsia, Source: sourceContext},
	{ID: ContextAsiaID, Source: sourceContext},
	{ID: ContextServiceTask, Source: sourceContext},
	{ID: ContextSocialService, Severity: Information, Source: sourceContext},
	{ID: ContextProcessPhase, Source: sourceContext},
	{ID: ContextServiceUnit, Source: sourceContext},
	{ID: ContextClassification, Source: sourceContext},
	{ID: ContextUnknownCode, Severity: Information, Source: sourceOpenList},
	{ID: ContextLanguage, Severity: Information, Source: sourceMessages},
	{ID: ContextConfidentiality, Severity: Information, Source: sourceMessages},
	{ID: ContextRetention, Severity: Information, Source: sourceMessages},
	{ID: ContextGroup, Source: "archive.md, check 13"},
	{ID: ContextGroupMetadata, Severity: Information, Source: sourceMessages},
	{ID: ContextMinor, Severity: Warning, Source: sourceMessages},
	{ID: ContextSpecialGrounds, Source: "archive.md, check 12; " + sourceOmaKanta},
	{ID: ContextSpecialMark, Severity: Warning, Source: "archive.md, check 12"},
	{ID: ContextDelayGrounds, Severity: Warning, Source: sourceOmaKanta},
	{ID: ContextDelayPast, Severity: Warning, Source: sourceOmaKanta},
	{ID: ContextPrivatePhase, Severity: Warning, Source: "context.md, palveluprosessi; 002_5a66fa95455c33c6.txt"},
	{ID: ContextTaskService, Source: "archive.md, check 17; 1.2.246.537.6.1506.19008.2024.12.19"},
	{ID: ContextRightPeriod, Source: sourceRight},
	{ID: ContextRightController, Source: sourceRight},
	{ID: ContextRightAsia, Source: sourceRight},
	{ID: ContextRightPhase, Source: sourceRight},
	{ID: ContextRightServiceStart, Severity: Warning, Source: sourceRight},
	{ID: ContextRightServiceEnd, Severity: Warning, Source: sourceRight},
}

// messageRule returns what is known of a rule of the archive or the context.
func messageRule(id Rule) RuleInfo {
	for _, list := range [][]RuleInfo{archiveRules[:], contextRules[:]} {
		for _, r := range list {
			if r.ID == id {
				return r
			}
		}
	}
	return RuleInfo{ID: id}
}
