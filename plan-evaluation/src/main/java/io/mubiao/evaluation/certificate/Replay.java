package io.mubiao.evaluation.certificate;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Compares what a certificate states with what its question leads to. Used once, by one thread. */
final class Replay {
    private final JsonNode stated;
    private final Question question;
    private final List<Difference> differences = new ArrayList<>();

    Replay(JsonNode stated, Question question) {
        this.stated = stated;
        this.question = question;
    }

    /** Every difference: none exactly if the certificate is, byte by byte, the one of the plan and the question. */
    ImmutableList<Difference> differences(Plan plan) {
        JsonNode replayed = CertificateJson.of(plan, question);
        hash("inputsSha256", CertificateJson.inputsSha256(stated));
        hash("sha256", CertificateJson.sha256(stated));
        compare("plan", replayed);
        compare("areas", replayed);
        compare("options", replayed);
        irrelevant(replayed.get("observations"));
        results(plan, replayed.get("results"));
        return ImmutableList.copyOf(differences);
    }

    /** A hash is that of what is stated, right or wrong: what else is wrong is told where it is. */
    private void hash(String name, String recomputed) {
        if (!stated.get(name).stringValue().equals(recomputed)) {
            differences.add(new Difference("/" + name, stated.get(name).stringValue(), recomputed));
        }
    }

    private void compare(String name, JsonNode replayed) {
        compare(stated.get(name), replayed.get(name), JsonPointer.empty().appendProperty(name));
    }

    /** The replay has the same observations in the same order, but for those that no verdict hangs on. */
    private void irrelevant(JsonNode relevant) {
        Set<JsonNode> all = new HashSet<>();
        relevant.forEach(all::add);
        JsonNode observations = stated.get("observations");
        for (int i = 0; i < observations.size(); i++) {
            if (!all.contains(observations.get(i))) {
                differences.add(new Difference("/observations/" + i, shown(observations.get(i)), ""));
            }
        }
    }

    private void results(Plan plan, JsonNode replayed) {
        Map<List<String>, JsonNode> found = new HashMap<>();
        replayed.forEach(result -> found.put(key(result), result));
        JsonNode results = stated.get("results");
        JsonPointer at = JsonPointer.empty().appendProperty("results");
        for (int i = 0; i < results.size(); i++) {
            JsonNode result = found.get(key(results.get(i)));
            if (result == null) {
                differences.add(new Difference(
                        at.appendIndex(i) + "/target", key(results.get(i)).get(0), ""));
            } else {
                compare(results.get(i), result, at.appendIndex(i));
            }
        }
        List<TargetId> inPlanOrder = plan.targets().stream()
                .map(Target::id)
                .filter(question.targets()::contains)
                .toList();
        List<TargetId> inOrder =
                question.targets().stream().filter(inPlanOrder::contains).toList();
        if (!inOrder.equals(inPlanOrder)) {
            differences.add(new Difference(at.toString(), inOrder.toString(), inPlanOrder.toString()));
        }
    }

    private static List<String> key(JsonNode result) {
        return List.of(result.get("target").stringValue(), result.get("area").stringValue());
    }

    private void compare(JsonNode one, JsonNode other, JsonPointer at) {
        if (one.isObject() && other.isObject()) {
            Set<String> names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            names.forEach(name -> compare(one.path(name), other.path(name), at.appendProperty(name)));
        } else if (one.isArray() && other.isArray()) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(one.path(i), other.path(i), at.appendIndex(i));
            }
        } else if (!one.equals(other)) {
            differences.add(new Difference(at.toString(), shown(one), shown(other)));
        }
    }

    private static String shown(JsonNode node) {
        if (node instanceof MissingNode) {
            return "";
        }
        return node.isString() ? node.stringValue() : CanonicalJson.write(node);
    }
}
