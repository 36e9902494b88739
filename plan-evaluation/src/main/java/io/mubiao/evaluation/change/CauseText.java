package io.mubiao.evaluation.change;

import com.google.common.collect.Iterables;
import io.mubiao.evaluation.change.Cause.AreasChange;
import io.mubiao.evaluation.change.Cause.DefinitionChange;
import io.mubiao.evaluation.change.Cause.ObservationChange;
import io.mubiao.evaluation.change.Cause.OptionChange;
import io.mubiao.evaluation.change.Cause.QuestionChange;
import io.mubiao.evaluation.change.Cause.TargetChange;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.plan.value.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a cause down in a language. */
record CauseText(Language language) {
    private static final String NOTHING = "–";

    String of(Cause cause) {
        if (cause instanceof ObservationChange change) {
            return observation(change);
        }
        if (cause instanceof OptionChange change) {
            return option(change);
        }
        if (cause instanceof TargetChange change) {
            return word("目标 " + change.target() + " 的要求不同", "target " + change.target() + " was redefined");
        }
        if (cause instanceof DefinitionChange change) {
            return definition(change);
        }
        if (cause instanceof AreasChange change) {
            return word(change.area() + " 的下级地区不同", "the areas below " + change.area() + " are others");
        }
        return ((QuestionChange) cause).label().in(language);
    }

    private String observation(ObservationChange change) {
        Optional<Observation> before = change.before().stream().findFirst();
        Optional<Observation> after = change.after().stream().findFirst();
        Observation either = after.or(() -> before).orElseThrow();
        return either.indicator() + " " + either.area() + " " + either.period() + word("：", ": ")
                + before.map(one -> figures(one, after)).orElse(NOTHING) + " → "
                + after.map(one -> figures(one, before)).orElse(NOTHING);
    }

    /** The figures, and those marks in which the observation differs from the other one. */
    private String figures(Observation one, Optional<Observation> other) {
        List<String> marks = new ArrayList<>();
        mark(one, other, observation -> observation.basis().map(Object::toString), marks);
        mark(one, other, observation -> Optional.of(status(observation.status())), marks);
        mark(one, other, observation -> observation.published().map(LocalDate::toString), marks);
        if (other.filter(one::sameFigures).isPresent()) {
            mark(one, other, Observation::source, marks);
        }
        return one.figures() + (marks.isEmpty() ? "" : " [" + String.join(", ", marks) + "]");
    }

    private static void mark(
            Observation one,
            Optional<Observation> other,
            Function<Observation, Optional<String>> mark,
            List<String> marks) {
        if (other.filter(there -> !Objects.equals(mark.apply(there), mark.apply(one)))
                .isPresent()) {
            mark.apply(one).ifPresent(marks::add);
        }
    }

    private String status(Status status) {
        return switch (status) {
            case FINAL -> word("最终数", "final");
            case NOT_STATED -> word("未注明", "not stated");
            case PROVISIONAL -> word("初步数", "provisional");
        };
    }

    private String option(OptionChange change) {
        String through = change.through().stream().map(this::observation).collect(Collectors.joining(word("；", "; ")));
        return change.option().label().in(language) + " " + value(change.before()) + " → " + value(change.after())
                + (through.isEmpty() ? "" : word("（", " (") + through + word("）", ")"));
    }

    /** The constants of the options in Chinese; all else as it stands. */
    private String value(String value) {
        if (value.isEmpty()) {
            return NOTHING;
        }
        return language == Language.ENGLISH
                ? value
                : switch (value) {
                    case "STRAIGHT" -> "直线";
                    case "GEOMETRIC" -> "等比";
                    case "REFUSED" -> "不采用";
                    case "MEAN_OF_REPORTED" -> "取已报年份均值";
                    case "NONE" -> "不汇总";
                    case "COMPLETE" -> "齐全时汇总";
                    case "PARTIAL" -> "部分汇总";
                    case "TAKEN_AS_KNOWN" -> "视为已知";
                    default -> value;
                };
    }

    private String definition(DefinitionChange change) {
        List<String> parts = new ArrayList<>();
        named(change.indicators(), word("指标", "indicator")).ifPresent(parts::add);
        named(change.countingBases(), word("统计口径", "counting basis")).ifPresent(parts::add);
        String redefined = parts.isEmpty() ? "" : String.join(word("、", " and "), parts) + word(" 的定义不同", " redefined");
        String area = change.planArea()
                .map(id -> word("规划地区改为 " + id, "the plan's own area is now " + id))
                .orElse("");
        return redefined + (redefined.isEmpty() || area.isEmpty() ? "" : word("，", ", ")) + area;
    }

    private static Optional<String> named(List<?> ids, String what) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(what + " " + String.join(", ", Iterables.transform(ids, Object::toString)));
    }

    private String word(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }
}
