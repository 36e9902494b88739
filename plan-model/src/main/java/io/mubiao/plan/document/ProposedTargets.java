package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.promise.FoundPromise;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Proposal;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.indicator.RatioTerm;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Makes targets and indicators of promises: all of them proposed, none confirmed. */
final class ProposedTargets {
    private static final Text NOT_SAID = Text.of("未写明", "not stated");
    private static final Decimal PER_CENT = Decimal.of(100);
    private static final Decimal ONE = Decimal.of(1);

    private final ImmutableList<Indicator> indicators;
    private final ImmutableList<Target> targets;

    private ProposedTargets(ImmutableList<Indicator> indicators, ImmutableList<Target> targets) {
        this.indicators = indicators;
        this.targets = targets;
    }

    /** The targets in the order of the text, each with an indicator of its own. */
    static ProposedTargets of(List<TargetDraft> drafts, Report report) {
        List<TargetDraft> inOrder = new ArrayList<>(drafts);
        inOrder.sort(Comparator.comparingInt(draft -> draft.citation().start()));
        ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
        ImmutableList.Builder<Target> targets = ImmutableList.builder();
        for (int i = 0; i < inOrder.size(); i++) {
            TargetDraft draft = inOrder.get(i);
            Indicator indicator = indicator(draft.promise(), i + 1);
            Target target = target(draft, indicator, i + 1);
            indicators.add(indicator);
            targets.add(target);
            Citation citation = draft.citation();
            report.add(
                    DiagnosticRule.TARGET_PROPOSED,
                    citation.path(),
                    new Span(citation.start(), citation.end()),
                    draft.promise().rule() + " of " + draft.promise().name(),
                    "proposed as " + target.id());
        }
        return new ProposedTargets(indicators.build(), targets.build());
    }

    private static Indicator indicator(FoundPromise promise, int number) {
        Indicator.Builder indicator = Indicator.builder();
        if (promise.kind() == IndicatorKind.RATIO) {
            boolean percent = promise.unit().filter("%"::equals).isPresent();
            indicator.ratio(new Ratio(
                    term(promise.name() + "（分子，文中未写）"), term(promise.name() + "（分母，文中未写）"), percent ? PER_CENT : ONE));
        }
        if (promise.kind() == IndicatorKind.STAGE) {
            indicator.addStages(Text.of("未启动", "not begun"), Text.of("已启动", "begun"), Text.of("已完成", "finished"));
        }
        return indicator
                .id(IndicatorId.of("indicator-" + number))
                .name(Text.of(promise.name()))
                .kind(promise.kind())
                .unit(new Unit(promise.unit().map(Text::of).orElse(NOT_SAID)))
                .accumulation(promise.accumulation())
                .build();
    }

    private static RatioTerm term(String name) {
        return RatioTerm.builder().name(Text.of(name)).unit(new Unit(NOT_SAID)).build();
    }

    private static Target target(TargetDraft draft, Indicator indicator, int number) {
        FoundPromise promise = draft.promise();
        String readingId =
                promise.assessment().rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Reading reading = Reading.builder()
                .id(ReadingId.of(readingId))
                .requirement(promise.requirement())
                .baseline(promise.baseline())
                .assessment(promise.assessment())
                .reason(reason(promise))
                .build();
        Proposal proposal = Proposal.builder()
                .rule(promise.rule().name())
                .assumptions(promise.assumptions())
                .build();
        return Target.builder()
                .id(TargetId.of("target-" + number))
                .indicator(indicator.id())
                .citation(draft.citation())
                .provision(draft.provision())
                .nature(draft.nature())
                .addReadings(reading)
                .proposal(proposal)
                .build();
    }

    private static Text reason(FoundPromise promise) {
        Text rule = promise.rule().text();
        return Text.of(
                "程序提议：" + rule.chinese(),
                "Proposed by a program: " + rule.english().orElseThrow());
    }

    ImmutableList<Indicator> indicators() {
        return indicators;
    }

    ImmutableList<Target> targets() {
        return targets;
    }
}
