package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.io.Serializable;

/**
 * The current status of an indicator in the index that ESCAP and the other regional commissions of the United Nations
 * publish: 0 at the base, 10 at the target, below 0 for a change for the worse.
 *
 * <p>CS = D (y - y0)/|T - y0| with D = 10 for an increase and -10 for a decrease; for a {@link Form#PARITY} indicator, whose
 * target is to be approached from either side, CS = 10 - 10 |T - y|/|T - y0|. It says nothing of time and has no classes.
 * The base is 2015, or the first later year with data, which is an assumption. Refused are a question without a target
 * (TARGET_NEEDED), fewer than two points (TOO_FEW_POINTS), and a base that is the target (UNDEFINED).
 *
 * <p>Source: R code of UNICEF MENARO for the formula; data.unescap.org for the base year. Exact.
 *
 * @param form how the target is to be approached
 * @param overshoot what is said of a value that meets the target
 */
public record EscapCurrentStatus(Form form, Overshoot overshoot) implements ProgressMethod, Serializable {
    /** How the target is to be approached. */
    public enum Form {
        /** In the direction of the question; beyond the target is better still. */
        DIRECTED,
        /** From either side; the direction of the question does not matter. */
        PARITY
    }

    /** What is said of a value that meets the target. */
    public enum Overshoot {
        /** What the formula gives. */
        KEPT,
        /** 10 for every value that meets the target. Recalled from ESCAP's notes, which were not to be had. */
        SET_TO_TEN
    }

    /** The formula as it was read: {@link Form#DIRECTED}, {@link Overshoot#KEPT}. */
    public static EscapCurrentStatus standard() {
        return new EscapCurrentStatus(Form.DIRECTED, Overshoot.KEPT);
    }

    /** The same method with another form. */
    public EscapCurrentStatus withForm(Form newForm) {
        return new EscapCurrentStatus(newForm, overshoot);
    }

    /** The same method with another treatment of values that meet the target. */
    public EscapCurrentStatus withOvershoot(Overshoot newOvershoot) {
        return new EscapCurrentStatus(form, newOvershoot);
    }

    @Override
    public ProgressResult assess(ProgressQuestion question) {
        ProgressResult.Builder result = ProgressResult.builder()
                .method("ESCAP current status")
                .version((form == Form.PARITY ? "parity" : "directed")
                        + (overshoot == Overshoot.SET_TO_TEN ? ", 10 once met" : ""))
                .evidence(Evidence.READ);
        Answer<LinearPath> path = LinearPath.of(question, BasePoints.orLater(question));
        return path.refusal().map(result::refused).orElseGet(() -> of(result, path.orElseThrow()));
    }

    private ProgressResult of(ProgressResult.Builder result, LinearPath path) {
        result.base(path.base()).latest(path.latest());
        boolean parity = form == Form.PARITY;
        boolean met = parity ? path.latest().value().equals(path.target()) : path.met();
        if (met) {
            result.standing(Standing.MET);
        }
        Figure ten = Figure.of(10);
        if (met && overshoot == Overshoot.SET_TO_TEN) {
            return result.evidence(Evidence.RECALLED)
                    .value(Measure.of("CS", ten))
                    .build();
        }
        Figure way = path.whole().magnitude();
        if (way.signum() == 0) {
            return result.standing(Standing.NOT_SAID)
                    .refused(RefusalReason.UNDEFINED, "base " + path.base() + " must not be the target");
        }
        Figure left = path.whole().minus(path.made()).magnitude();
        Figure made = path.made().times(Figure.of(path.direction().sign()));
        Figure status =
                parity ? ten.minus(ten.times(left).over(way)) : ten.times(made).over(way);
        return result.value(Measure.of("CS", status)).build();
    }

    /** One line for a person. */
    @Override
    public String toString() {
        return "ESCAP current status, " + form + ", overshoot " + overshoot;
    }
}
