package io.mubiao.evaluation.report.html;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.report.markup.Node;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.ResponsibilityChain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who answers for a target, in the words of the plan. */
record Responsibilities(Plan plan, PageWords words) {

    List<Node> of(Target target) {
        Optional<ResponsibilityChain> chain = plan.chain(target);
        Element heading = words.element("h4", "责任", "Who answers");
        if (chain.isEmpty()) {
            return ImmutableList.of(heading, words.element("p", "原文未写明由谁负责。", "The text names nobody."));
        }
        ImmutableList.Builder<Node> shown = ImmutableList.builder();
        shown.add(heading);
        if (!chain.get().hasLead()) {
            shown.add(words.element("p", "原文未写明牵头单位。", "The text names no lead."));
        }
        shown.add(
                Element.of("ul").add(chain.get().links().stream().map(this::of).toList()));
        shown.add(Element.of("p", words.quote("q", chain.get().citation().quote()))
                .with("class", "muted"));
        return shown.build();
    }

    private Element of(Link link) {
        String parties = link.parties().stream().map(this::name).collect(Collectors.joining(words.of("、", "; ")));
        return Element.of("li", words.quote("b", link.verb()))
                .add(words.of("：", ": "))
                .add(parties)
                .add(link.openList()
                        .map(open -> words.of(
                                "（名单以“{0}”结尾，可能不完整）", " (the list ends in “{0}” and may not be complete)", open))
                        .orElse(""));
    }

    private String name(Party party) {
        return plan.organisation(party.organisation())
                .map(Organisation::name)
                .map(words::of)
                .orElse(party.written());
    }
}
