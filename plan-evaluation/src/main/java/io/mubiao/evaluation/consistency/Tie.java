package io.mubiao.evaluation.consistency;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.RatioTerm;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two targets that see the same indicator. Each bounds the shared thing S; with the fixed side's other term as 1, the
 * moving side bounds it by its own value times the unknown U, the moving side's other term. Both bounds are the same at
 * U = fixed value / moving value: that is what the two targets imply.
 */
final class Tie {
    private final Side first;
    private final Side second;
    private final Side moving;
    private final Side fixed;
    private final Limit movingLimit;
    private final Limit fixedLimit;

    Tie(Side first, Side second) {
        this.first = first;
        this.second = second;
        // Of two ratios, the one that the shared thing divides, so that U reads as a numerator over a denominator.
        boolean secondMoves = first.plain() || (!second.plain() && second.inverse() && !first.inverse());
        this.moving = secondMoves ? second : first;
        this.fixed = secondMoves ? first : second;
        this.movingLimit = Limit.of(moving.target().defaultReading());
        this.fixedLimit = Limit.of(fixed.target().defaultReading());
    }

    /** Why nothing is implied; empty if something is. */
    Optional<NotComparedReason> obstacle() {
        if (nothingUnknown()) {
            return Optional.of(NotComparedReason.NOTHING_UNKNOWN);
        }
        if (!both(Limit::single)) {
            return Optional.of(NotComparedReason.NO_SINGLE_LIMIT);
        }
        if (!movingLimit.sameYears(fixedLimit)) {
            return Optional.of(NotComparedReason.YEARS_DIFFER);
        }
        boolean shares = shares();
        boolean figures = figures();
        if (!figures && !(shares && movingLimit.sameBase(fixedLimit))) {
            return Optional.of(shares ? NotComparedReason.BASELINES_DIFFER : NotComparedReason.LEVELS_DIFFER);
        }
        if (kind() == ImplicationKind.LEVEL && !moving.sharedUnit().equals(fixed.sharedUnit())) {
            return Optional.of(NotComparedReason.UNITS_DIFFER);
        }
        return both(Limit::positive) ? Optional.empty() : Optional.of(NotComparedReason.LIMIT_NOT_POSITIVE);
    }

    /** What is implied, if there is no obstacle. */
    Implication implication() {
        boolean factor = kind() == ImplicationKind.FACTOR;
        return ImmutableImplication.builder()
                .first(TiedTarget.of(first))
                .second(TiedTarget.of(second))
                .shared(first.shared())
                .identity(identity())
                .quantity(quantity())
                .unit(factor ? Optional.empty() : Optional.of(unit()))
                .kind(kind())
                .implied(fixedValue().over(movingValue()))
                .exact(exact())
                .baseYears(factor ? movingLimit.base() : Optional.empty())
                .years(movingLimit.judged())
                .stricter(stricter())
                .compatible(compatible())
                .build();
    }

    NotCompared notCompared(NotComparedReason reason) {
        return new NotCompared(first.target().id(), second.target().id(), reason);
    }

    private boolean nothingUnknown() {
        return moving.other()
                .flatMap(unknown -> fixed.other().filter(known -> same(unknown, known)))
                .isPresent();
    }

    private static boolean same(RatioTerm one, RatioTerm other) {
        return one.equals(other)
                || (one.indicator().isPresent() && one.indicator().equals(other.indicator()));
    }

    private ImplicationKind kind() {
        return shares() && movingLimit.sameBase(fixedLimit) ? ImplicationKind.FACTOR : ImplicationKind.LEVEL;
    }

    private boolean shares() {
        return both(limit -> limit.share().isPresent());
    }

    private boolean figures() {
        return both(limit -> limit.figure().isPresent());
    }

    private boolean both(Predicate<Limit> rule) {
        return rule.test(movingLimit) && rule.test(fixedLimit);
    }

    private Figure movingValue() {
        return value(moving, movingLimit);
    }

    private Figure fixedValue() {
        return value(fixed, fixedLimit);
    }

    private Figure value(Side side, Limit limit) {
        return side.shared(
                kind() == ImplicationKind.FACTOR
                        ? limit.share().orElseThrow()
                        : side.bare(limit.figure().orElseThrow()));
    }

    private boolean exact() {
        return ratios().allMatch(
                        limit -> limit.pooledYears() && (kind() == ImplicationKind.LEVEL || limit.pooledBase()));
    }

    private Stream<Limit> ratios() {
        return fixed.plain() ? Stream.of(movingLimit) : Stream.of(movingLimit, fixedLimit);
    }

    /** Bounds from the same side: below U the moving one is the lower of the two, and above U the higher. */
    private Optional<Stricter> stricter() {
        return moving.capsShared()
                .filter(caps -> fixed.capsShared().equals(Optional.of(caps)))
                .map(caps -> {
                    TargetId moves = moving.target().id();
                    TargetId stays = fixed.target().id();
                    return caps ? new Stricter(moves, stays) : new Stricter(stays, moves);
                });
    }

    /** Bounds from opposite sides: there is something between them on one side of U only. */
    private Optional<Comparison> compatible() {
        return moving.capsShared()
                .filter(caps -> fixed.capsShared().equals(Optional.of(!caps)))
                .map(caps -> caps ? Comparison.AT_LEAST : Comparison.AT_MOST);
    }

    private Text quantity() {
        return quotient(RatioTerm::name);
    }

    private Unit unit() {
        return new Unit(quotient(term -> term.unit().name()));
    }

    private Text quotient(Function<RatioTerm, Text> part) {
        Text above = part.apply(moving.other().orElseThrow());
        return fixed.other()
                .map(part)
                .map(below -> Text.of(
                        above.chinese() + "÷" + below.chinese(),
                        above.in(Language.ENGLISH) + " / " + below.in(Language.ENGLISH)))
                .orElse(above);
    }

    private Text identity() {
        return Text.of(identity(Language.CHINESE, "÷", "；"), identity(Language.ENGLISH, "/", "; "));
    }

    private String identity(Language language, String over, String and) {
        return Stream.of(first, second)
                .map(Side::indicator)
                .flatMap(indicator -> indicator.ratio().stream().map(ratio -> {
                    String factor = ratio.factor().equals(Decimal.of(1)) ? "" : " × " + ratio.factor();
                    return indicator.name().in(language) + " = "
                            + ratio.numerator().name().in(language) + " " + over + " "
                            + ratio.denominator().name().in(language) + factor;
                }))
                .collect(Collectors.joining(and));
    }
}
