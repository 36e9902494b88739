package io.mubiao.plan.document.clause;

import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.responsibility.Deadline;
import java.util.List;
import java.util.Optional;

/** A clause with what it was written from. */
record WrittenClause(
        String text,
        List<ClauseLink> links,
        List<ClauseRule> rules,
        Optional<Deadline> deadline,
        Optional<Nature> nature) {
    @Override
    public String toString() {
        return text;
    }
}
