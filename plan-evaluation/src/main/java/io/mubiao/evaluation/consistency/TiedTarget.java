package io.mubiao.evaluation.consistency;

import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;

/**
 * One of the two targets of an {@link Implication}.
 *
 * @param target the target, under its default reading
 * @param indicator the name of its indicator
 * @param limit what it promises, in signs: {@code ≤ -10%}
 */
public record TiedTarget(TargetId target, Text indicator, Text limit) implements Serializable {
    static TiedTarget of(Side side) {
        Requirement requirement = side.target().requirement();
        String sign = sign(requirement) + " ";
        Level level = requirement.level();
        Unit unit = side.indicator().unit();
        Text limit = Text.of(
                sign + words(level, unit.name().in(Language.CHINESE), "每年"),
                sign + words(level, unit.name().in(Language.ENGLISH), "a year"));
        return new TiedTarget(side.target().id(), side.indicator().name(), limit);
    }

    private static String sign(Requirement requirement) {
        return switch (requirement.comparison()) {
            case AT_MOST -> requirement.inclusive() ? "≤" : "<";
            case AT_LEAST -> requirement.inclusive() ? "≥" : ">";
            case WITHIN, EXACTLY -> "=";
        };
    }

    private static String words(Level level, String unit, String yearly) {
        String signed = (level.number().signum() > 0 ? "+" : "") + level.number();
        return switch (level.kind()) {
            case ABSOLUTE -> level.number() + " " + unit;
            case PERCENT_CHANGE -> signed + "%";
            case CHANGE -> signed + " " + unit;
            case PERCENT_CHANGE_PER_YEAR -> signed + "% " + yearly;
            case CHANGE_PER_YEAR -> signed + " " + unit + " " + yearly;
        };
    }

    /** For example {@code Deaths ≤ -10%}. */
    public String toText(Language language) {
        return language == Language.ENGLISH
                ? indicator.in(language) + " " + limit.in(language)
                : "“" + indicator.in(language) + "”" + limit.in(language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
