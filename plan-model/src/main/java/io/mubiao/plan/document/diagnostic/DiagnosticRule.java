package io.mubiao.plan.document.diagnostic;

import io.mubiao.plan.value.Text;

/** The rules that a text may fail, or by which it was understood; each with its severity. */
public enum DiagnosticRule {
    /** The document is longer than a plan can hold. */
    TOO_LONG(Severity.ERROR, "全文不得超过一千万字符", "a document has at most ten million characters"),
    /** No line can be the title. */
    TITLE_MISSING(Severity.ERROR, "应有标题", "a document has a title"),
    /** The years of the plan are said nowhere. */
    PERIOD_MISSING(Severity.ERROR, "应写明规划年份", "a document says the years of the plan"),
    /** A part of a clause that the grammar does not know. */
    SEGMENT_NOT_UNDERSTOOD(Severity.ERROR, "分工条款的各段应为“单位＋动词”", "each segment of a clause is parties and a verb"),
    /** A bracket with words of responsibility that is no clause of the grammar. */
    CLAUSE_NOT_UNDERSTOOD(Severity.ERROR, "含职责用语的括号应为分工条款", "a bracket with words of responsibility is a clause"),
    /** A bracket with nothing but names of units: what they have to do is not said. */
    CLAUSE_WITHOUT_VERB(Severity.ERROR, "分工条款应写明职责动词", "a clause says what its parties do"),
    /** What was read does not make a plan. */
    PLAN_REFUSED(Severity.ERROR, "读出的内容应构成完整规划", "what was read makes a plan"),
    /** A bracket with words of responsibility inside a sentence. */
    CLAUSE_INSIDE_SENTENCE(Severity.WARNING, "分工条款应在句末", "a clause stands at the end of a sentence"),
    /** A clause under no heading, in a document without a title. */
    CLAUSE_WITHOUT_HEADING(Severity.WARNING, "条款应在标题之下", "a clause stands under a heading or a title"),
    /** A clause with nothing before it that it could cover. */
    CLAUSE_COVERS_NOTHING(Severity.WARNING, "分工条款之前应有语句", "a clause has sentences before it"),
    /** Sentences under a heading with clauses that no clause covers. */
    TEXT_WITHOUT_CLAUSE(Severity.WARNING, "语句之后应有分工条款", "sentences are followed by a clause"),
    /** A heading that declares another number of things than it lists. */
    DECLARED_COUNT(Severity.WARNING, "标题所写项数应与实际相符", "the number a heading declares is the number it lists"),
    /** A number that does not follow the one before. */
    NUMBERING(Severity.WARNING, "编号应连续", "numbering has no gaps"),
    /** A bracket that is not closed, or closes nothing. */
    BRACKET_ALONE(Severity.WARNING, "括号应成对", "brackets come in pairs"),
    /** An organisation twice in one list. */
    PARTY_REPEATED(Severity.WARNING, "同一列举中单位不应重复", "a list names an organisation once"),
    /** One short name that stands for different organisations. */
    FORM_AMBIGUOUS(Severity.WARNING, "同一简称应指同一单位", "one short name means one organisation"),
    /** A name that the registry does not know. */
    ORGANISATION_UNKNOWN(Severity.WARNING, "单位应在登记之中", "an organisation is in the registry"),
    /** A deadline without a year. */
    DEADLINE_WITHOUT_YEAR(Severity.WARNING, "期限应写明年份", "a deadline has a year"),
    /** A second deadline in one clause. */
    DEADLINE_REPEATED(Severity.WARNING, "一个条款应只有一个期限", "a clause has one deadline"),
    /** Words with a number that look like a promise and are none that the rules know. */
    PROMISE_NOT_UNDERSTOOD(Severity.WARNING, "量化表述应能提取为目标", "a quantified promise makes a target"),
    /** No organisation is known beforehand, so that no name can be checked. */
    REGISTRY_EMPTY(Severity.INFO, "未提供单位登记，名称照录", "names are checked against a registry"),
    /** The area is not said. */
    AREA_NOT_STATED(Severity.INFO, "规划所属地区由读者给出", "the area of a plan is given by the caller"),
    /** The years of the plan were taken from dates in the text. */
    PERIOD_ASSUMED(Severity.INFO, "标题未写年份，取自文中年份", "the years of a plan stand in its title"),
    /** An annex begins inside the document. */
    ANNEX(Severity.INFO, "附件另起编号", "an annex has numbers of its own"),
    /** Which of several lines is the title. */
    TITLE_ASSUMED(Severity.INFO, "文首有多个标题，取其一", "a document has one title"),
    /** A section without any clause, or the lines before the first and after the last. */
    SECTION_WITHOUT_CLAUSE(Severity.INFO, "无分工条款的部分保留为文字", "a section without clauses is kept as text"),
    /** A heading that is the sentence its clause covers, or too long for a title. */
    TITLE_IS_MEASURE(Severity.INFO, "标题之外无语句，或标题过长，标题即措施", "a heading without sentences, or too long, is the measure"),
    /** A conjunction that was read as one between two parties. */
    CONNECTOR_READ(Severity.INFO, "“和、及、与”两侧均为完整名称，读作两个单位", "a conjunction between two whole names parts them"),
    /** A prefix of level that was taken from the first party of a list. */
    PREFIX_SPREAD(Severity.INFO, "层级前缀及于同一列举的后列单位", "a prefix of level spreads over its list"),
    /** A rule that a document declares for later clauses. */
    RULE_DECLARED(Severity.INFO, "文中声明的通用规则", "a document declares rules for its clauses"),
    /** A rule that does not reach a clause, as its first party is no unit. */
    RULE_NOT_APPLIED(Severity.INFO, "首位不是单位，通用规则不适用", "a rule for the unit named first needs a unit"),
    /** The year of a deadline was taken from the years of the plan. */
    DEADLINE_YEAR_TAKEN(Severity.INFO, "期限未写年份，取规划年份", "a deadline without a year is of the plan's year"),
    /** A bracket with nothing but a deadline, a nature or a rule. */
    BRACKET_WITHOUT_PARTY(Severity.INFO, "括号内无单位，保留为文字", "a bracket without parties is kept as text"),
    /** A target was proposed. */
    TARGET_PROPOSED(Severity.INFO, "提议的目标，待人确认", "a proposed target waits for somebody to confirm it");

    private final Severity severity;
    private final String chinese;
    private final String english;

    DiagnosticRule(Severity severity, String chinese, String english) {
        this.severity = severity;
        this.chinese = chinese;
        this.english = english;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** The rule in words. */
    public Text text() {
        return Text.of(chinese, english);
    }
}
