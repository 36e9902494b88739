package io.mubiao.plan;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import io.mubiao.plan.PlanJson.Limits;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.nio.CharBuffer;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON text as a plan, token by token. What is refused there is bound by databind, which has the last word; when
 * that fails too, everything that is wrong with the text is found out.
 */
final class PlanJsonReader {
    private static final JsonFactory STANDARD = factory(Limits.standard());

    private PlanJsonReader() {}

    /**
     * Reads a plan.
     *
     * @param json in an array
     */
    static Plan read(Limits limits, CharBuffer json, String name) {
        try {
            return tokens(limits, json);
        } catch (RuntimeException refused) {
            return bind(PlanJsonMapper.within(limits), json.toString(), name);
        }
    }

    /** The plan, if the text is good; an exception of any kind, which explains nothing, if it is not. */
    static Plan tokens(Limits limits, CharBuffer json) {
        JsonFactory factory = limits.equals(Limits.standard()) ? STANDARD : factory(limits);
        factory.streamReadConstraints().validateDocumentLength(json.remaining());
        try (JsonParser parser = factory.createParser(
                ObjectReadContext.empty(), json.array(), json.arrayOffset() + json.position(), json.remaining())) {
            JsonInput in = new JsonInput(parser);
            Plan plan = JsonPlan.plan(in);
            in.end();
            return plan;
        }
    }

    private static Plan bind(JsonMapper mapper, String json, String name) {
        Fault unexplained = Fault.of("", "null", "must be a plan");
        try {
            Optional<Plan> plan = Optional.ofNullable(mapper.readValue(json, Plan.class));
            if (plan.isPresent()) {
                return plan.get();
            }
        } catch (JacksonException e) {
            unexplained =
                    Fault.of("", "", String.valueOf(Throwables.getRootCause(e).getMessage()));
        }
        ImmutableList<Fault> faults = PlanJsonDiagnosis.faults(mapper, json);
        throw new FaultException(name, faults.isEmpty() ? ImmutableList.of(unexplained) : faults);
    }

    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.bytes())
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.stringLength())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }
}
