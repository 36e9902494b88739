package io.mubiao.evaluation.certificate;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.indicator.TargetId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The one arrangement of areas, observations and results that the same content has. */
record Arrangement(JsonNode certificate, List<Fault> faults) {
    void check(List<AreaId> areas, List<TargetId> targets, Optional<Observations> observations) {
        areas(areas);
        observations.ifPresent(this::observations);
        if (!areas.isEmpty()) {
            results(areas, targets);
        }
    }

    private void areas(List<AreaId> areas) {
        if (areas.isEmpty()) {
            faults.add(Fault.of("/areas/evaluated", "", "must name at least one area"));
        }
        IntStream.range(0, areas.size())
                .filter(i -> areas.indexOf(areas.get(i)) < i)
                .forEach(i -> faults.add(
                        Fault.of("/areas/evaluated/" + i, areas.get(i).value(), "must stand once")));
    }

    private void observations(Observations observations) {
        ImmutableList<Observation> sorted = observations.all();
        JsonNode stated = certificate.get("observations");
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && sorted.get(i).equals(sorted.get(i - 1))) {
                faults.add(Fault.of("/observations/" + i, "", "must stand once"));
            } else if (!InputsJson.observation(sorted.get(i)).equals(stated.get(i))) {
                faults.add(Fault.of(
                        "/observations/" + i,
                        "",
                        "must stand in the order of indicator, area, period, basis, status, date of publication, source"
                                + " and decimals"));
                return;
            }
        }
    }

    private void results(List<AreaId> areas, List<TargetId> targets) {
        JsonNode results = certificate.get("results");
        for (int i = 0; i < results.size(); i++) {
            String area = results.get(i).get("area").stringValue();
            String target = results.get(i).get("target").stringValue();
            String needed = areas.get(i % areas.size()).value();
            int group = i / areas.size();
            if (!area.equals(needed)) {
                faults.add(Fault.of(
                        "/results/" + i + "/area",
                        area,
                        "must be " + needed + ": a target has one result in each area, in the order of the areas"));
            } else if (group >= targets.size()
                    || !target.equals(targets.get(group).value())) {
                faults.add(Fault.of(
                        "/results/" + i + "/target", target, "must have one result in each area, one after the other"));
            }
        }
        if (results.size() % areas.size() != 0) {
            faults.add(Fault.of("/results", "", "must be one for each target in each of " + areas.size() + " areas"));
        }
    }
}
