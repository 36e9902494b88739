package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import java.io.Serializable;
import java.time.Year;

/**
 * Judges one target, under one reading, as of the end of a year, in any area. Immutable, and equal to another that asks
 * the same.
 */
public final class TargetJudge implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Target target;
    private final Indicator indicator;
    private final Reading reading;
    private final int asOf;
    private final BasisCalendar calendar;

    private TargetJudge(Target target, Indicator indicator, Reading reading, int asOf, BasisCalendar calendar) {
        this.target = target;
        this.indicator = indicator;
        this.reading = reading;
        this.asOf = asOf;
        this.calendar = calendar;
    }

    /**
     * A judge.
     *
     * @param target a target of the plan
     * @param reading how it is read
     * @param asOf the last year whose figures may be used
     */
    public static TargetJudge of(Plan plan, Target target, Reading reading, Year asOf) {
        Indicator indicator = plan.indicator(target);
        return new TargetJudge(target, indicator, reading, asOf.getValue(), BasisCalendar.of(plan, indicator));
    }

    /** What is judged. */
    public Target target() {
        return target;
    }

    /** What it promises something of. */
    public Indicator indicator() {
        return indicator;
    }

    /** How it is read. */
    public Reading reading() {
        return reading;
    }

    /** The last year whose figures may be used. */
    public Year asOf() {
        return Year.of(asOf);
    }

    /** The attainment of the target in an area. */
    public Attainment judge(AreaId area, Observations observations) {
        ImmutableList<Observation> series = observations.series(indicator.id(), area).stream()
                .filter(observation -> observation.period().year() <= asOf)
                .collect(ImmutableList.toImmutableList());
        return new Attainment(this, area, series);
    }

    /** The verdict with its figures. */
    Judgement judgement(AreaId area, ImmutableList<Observation> series) {
        return new Judging(indicator, reading, asOf, area, calendar, series).judgement();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetJudge judge
                && target.equals(judge.target)
                && indicator.equals(judge.indicator)
                && reading.equals(judge.reading)
                && asOf == judge.asOf
                && calendar.equals(judge.calendar);
    }

    @Override
    public int hashCode() {
        return target.hashCode() * 31 + asOf;
    }

    @Override
    public String toString() {
        return target.id() + " (" + reading.id() + ") as of " + asOf;
    }
}
