package io.mubiao.evaluation.certificate;

import io.mubiao.evaluation.attainment.Agreement;
import io.mubiao.evaluation.attainment.Caveat;
import io.mubiao.evaluation.attainment.Trajectory;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Decimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;

/** The form of a certificate: every property it has, and what each may hold by itself. */
final class CertificateForm {
    private static final Shape SHA256 =
            Shape.matching("[0-9a-f]{64}", "must be a SHA-256: 64 lower-case hexadecimal digits");
    private static final Shape FIGURE = Shape.matching(
            "-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?|-?[1-9][0-9]*/[1-9][0-9]*",
            "must be an exact figure, such as -12.5 or 200/3");
    private static final Shape DATE = Shape.text(CertificateForm::date);
    private static final Shape DECIMAL = Shape.text(Decimal::parse);
    private static final Shape AREA_ID = Shape.text(AreaId::of);
    private static final Shape BASIS_ID = Shape.text(BasisId::of);
    private static final Shape INDICATOR_ID = Shape.text(IndicatorId::of);
    private static final Shape PERIOD = Shape.text(Period::parse);
    private static final Shape YEAR = Shape.number(Year.MIN_VALUE, Year.MAX_VALUE);
    private static final Shape REASON = Shape.one(Reason.class);

    private static final Shape WORDS =
            ObjectShape.empty().with("zh", Shape.anyText()).withOptional("en", Shape.anyText());

    private static final Shape AREA = ObjectShape.empty()
            .with("id", AREA_ID)
            .with("level", Shape.one(AreaLevel.class))
            .with("name", WORDS)
            .withOptional("parent", AREA_ID);

    private static final Shape BRIDGE = ObjectShape.empty()
            .with("factor", DECIMAL)
            .with("from", BASIS_ID)
            .with("indicator", INDICATOR_ID)
            .with("source", Shape.anyText())
            .with("to", BASIS_ID);

    private static final Shape OPTIONS = ObjectShape.empty()
            .with("asOf", YEAR)
            .with("baselineGaps", Shape.one(BaselineGaps.class))
            .with("bridges", Shape.array(BRIDGE))
            .with("knownOn", Shape.orNull(DATE))
            .with("line", Shape.one(Line.class))
            .with("rollUp", Shape.one(RollUp.class))
            .with("undated", Shape.one(Undated.class));

    private static final Shape OBSERVATION = ObjectShape.empty()
            .with("area", AREA_ID)
            .withOptional("basis", BASIS_ID)
            .with("decimals", Shape.number(Integer.MIN_VALUE, Integer.MAX_VALUE))
            .withOptional("denominator", DECIMAL)
            .with("indicator", INDICATOR_ID)
            .withOptional("numerator", DECIMAL)
            .with("period", PERIOD)
            .withOptional("published", DATE)
            .withOptional("source", Shape.anyText())
            .with("status", Shape.one(Status.class))
            .withOptional("value", DECIMAL);

    private static final Shape BOUNDS = ObjectShape.empty()
            .with("inclusive", Shape.truth())
            .withOptional("lower", FIGURE)
            .withOptional("upper", FIGURE);

    private static final Shape MISSING = ObjectShape.empty()
            .with("area", AREA_ID)
            .with("indicator", INDICATOR_ID)
            .withOptional("needed", BASIS_ID)
            .with("others", Shape.array(BASIS_ID))
            .with("reason", REASON)
            .with("reported", Shape.array(PERIOD))
            .with("year", YEAR);

    private static final Shape READING = ObjectShape.empty()
            .withOptional("actual", FIGURE)
            .withOptional("actualYear", YEAR)
            .with("baseYearsLeftOut", Shape.array(YEAR))
            .withOptional("baseline", FIGURE)
            .withOptional("basis", BASIS_ID)
            .with("caveats", Shape.array(Shape.one(Caveat.class)))
            .with("missing", Shape.array(MISSING))
            .with("reading", Shape.text(ReadingId::of))
            .with("reasons", Shape.array(REASON))
            .withOptional("required", BOUNDS)
            .withOptional("requiredSoFar", BOUNDS)
            .with("soFarRounded", Shape.truth())
            .withOptional("trajectory", Shape.one(Trajectory.class))
            .with("verdict", Shape.one(Verdict.class));

    private static final Shape CITATION = ObjectShape.empty()
            .with("path", Shape.anyText())
            .with("quote", Shape.anyText())
            .with("start", Shape.number(0, Integer.MAX_VALUE));

    private static final Shape WORKING = ObjectShape.empty()
            .withOptional("citation", CITATION)
            .with("inputs", Shape.array(Shape.number(0, Integer.MAX_VALUE)))
            .withOptional("numbers", Shape.anyText())
            .withOptional("result", Shape.anyText())
            .with("steps", Shape.array((step, at, faults) -> CertificateForm.WORKING.check(step, at, faults)))
            .with("words", WORDS);

    private static final Shape RESULT = ObjectShape.empty()
            .with("agreement", Shape.one(Agreement.class))
            .with("area", AREA_ID)
            .with("readings", Shape.array(READING))
            .with("target", Shape.text(TargetId::of))
            .with("verdict", Shape.one(Verdict.class))
            .with("working", WORKING);

    /** The whole. */
    static final Shape CERTIFICATE = ObjectShape.empty()
            .with(
                    "areas",
                    ObjectShape.empty().with("evaluated", Shape.array(AREA_ID)).withOptional("tree", Shape.array(AREA)))
            .with("format", Shape.matching(CertificateJson.FORMAT, "must be " + CertificateJson.FORMAT))
            .with("inputsSha256", SHA256)
            .with("observations", Shape.array(OBSERVATION))
            .with("options", OPTIONS)
            .with("plan", ObjectShape.empty().with("id", Shape.text(PlanId::of)).with("sha256", SHA256))
            .with("results", Shape.array(RESULT))
            .with("sha256", SHA256);

    private CertificateForm() {}

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("must be a date, such as 2018-03-15", e);
        }
    }
}
