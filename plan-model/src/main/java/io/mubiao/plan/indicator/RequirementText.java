package io.mubiao.plan.indicator;

/** A requirement in signs: {@code ≤ 0.058}, {@code > +20 %}, {@code 40 to 60}, {@code about ≥ 30 (± 2)}. */
final class RequirementText {
    private RequirementText() {}

    static String of(Requirement requirement) {
        String tolerance =
                requirement.tolerance().map(distance -> " (± " + distance + ")").orElse("");
        return (requirement.approximate() ? "about " : "") + bounds(requirement) + tolerance;
    }

    private static String bounds(Requirement requirement) {
        boolean inclusive = requirement.inclusive();
        String level = requirement.level().toString();
        return switch (requirement.comparison()) {
            case AT_MOST -> (inclusive ? "≤ " : "< ") + level;
            case AT_LEAST -> (inclusive ? "≥ " : "> ") + level;
            case EXACTLY -> "= " + level;
            case WITHIN -> level + " to " + requirement.upper().orElseThrow() + (inclusive ? "" : ", both excluded");
        };
    }
}
