package io.mubiao.evaluation.work;

import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.responsibility.Deadline;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import io.mubiao.plan.work.Provision;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** By when a work is to be done, and what says so. */
@Value.Immutable(builder = false, copy = false)
public interface WorkDeadline extends Serializable {
    /** What says so. */
    @Value.Parameter
    DeadlineBasis basis();

    /** The last day; empty exactly for {@link DeadlineBasis#ONGOING} and {@link DeadlineBasis#YEAR_NOT_STATED}. */
    @Value.Parameter
    Optional<LocalDate> lastDay();

    /** The words of the clause; empty exactly for {@link DeadlineBasis#PLAN_END}. */
    @Value.Parameter
    Optional<String> written();

    /** The deadline in words. */
    default Text text() {
        Object day = lastDay().map(Object::toString).orElse("");
        Object words = written().orElse("");
        return switch (basis()) {
            case CLAUSE -> Phrase.of("{0}（责任条款：{1}）", "{0} (the clause: {1})", day, words);
            case PLAN_END ->
                Phrase.of("{0}（条款未写时限，按规划期末）", "{0} (the end of the plan, as the clause says no time)", day);
            case ONGOING -> Phrase.of("无截止日（责任条款：{0}）", "no last day (the clause: {0})", words);
            case YEAR_NOT_STATED ->
                Phrase.of("无法确定截止日，未写年份（责任条款：{0}）", "no last day, as the year is not stated (the clause: {0})", words);
        };
    }

    /** The deadline of a provision. */
    static WorkDeadline of(Provision provision, YearRange period) {
        Optional<Deadline> deadline = provision.chain().deadline();
        return deadline.map(WorkDeadline::of).orElseGet(() -> ofEnd(period));
    }

    private static WorkDeadline of(Deadline deadline) {
        DeadlineBasis basis = switch (deadline.kind()) {
            case LAST_DAY -> DeadlineBasis.CLAUSE;
            case ONGOING -> DeadlineBasis.ONGOING;
            case YEAR_NOT_STATED -> DeadlineBasis.YEAR_NOT_STATED;
        };
        return ImmutableWorkDeadline.of(basis, deadline.lastDay(), Optional.of(deadline.written()));
    }

    /** The last day of a plan. */
    static WorkDeadline ofEnd(YearRange period) {
        return ImmutableWorkDeadline.of(
                DeadlineBasis.PLAN_END, Optional.of(LocalDate.of(period.to(), 12, 31)), Optional.empty());
    }
}
