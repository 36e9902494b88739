package io.mubiao.plan;

import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The elements of a plan by their ids and places, so that checking a plan takes a time in proportion to its size. */
final class PlanIndex {
    private final Map<IndicatorId, Indicator> indicators = new HashMap<>();
    private final Map<OrganisationId, Organisation> organisations = new HashMap<>();
    private final Map<ProvisionId, Provision> provisions = new HashMap<>();
    private final Map<ProvisionId, Integer> headline = new HashMap<>();
    private final NavigableMap<Integer, Citation> measures = new TreeMap<>();
    private final Map<Integer, ProvisionId> provisionOfMeasure = new HashMap<>();

    PlanIndex(Plan plan) {
        for (Indicator indicator : plan.indicators()) {
            indicators.putIfAbsent(indicator.id(), indicator);
        }
        for (Organisation organisation : plan.organisations()) {
            organisations.putIfAbsent(organisation.id(), organisation);
        }
        for (int i = 0; i < plan.headlineProvisions().size(); i++) {
            headline.putIfAbsent(plan.headlineProvisions().get(i).id(), i);
        }
        for (Provision provision : plan.provisions()) {
            provisions.putIfAbsent(provision.id(), provision);
            for (Measure measure : provision.measures()) {
                measures.put(measure.citation().start(), measure.citation());
                provisionOfMeasure.put(measure.citation().start(), provision.id());
            }
        }
    }

    Optional<Indicator> indicator(IndicatorId id) {
        return Optional.ofNullable(indicators.get(id));
    }

    Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    Optional<Provision> provision(ProvisionId id) {
        return Optional.ofNullable(provisions.get(id));
    }

    /** Its position among the headline provisions; empty for one of a work. */
    Optional<Integer> headlinePosition(ProvisionId id) {
        return Optional.ofNullable(headline.get(id));
    }

    /** Whether the target stands in the headline. */
    boolean inHeadline(Target target) {
        return target.provision().isPresent()
                && headline.containsKey(target.provision().get());
    }

    /** Whether a measure of that provision contains the words. */
    boolean inMeasure(ProvisionId provision, Citation words) {
        Map.Entry<Integer, Citation> measure = measures.floorEntry(words.start());
        return measure != null
                && measure.getValue().contains(words)
                && provision.equals(provisionOfMeasure.get(measure.getKey()));
    }
}
