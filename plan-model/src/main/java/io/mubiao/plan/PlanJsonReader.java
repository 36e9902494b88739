package io.mubiao.plan;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Binds JSON text to a plan; when that fails, finds out everything that is wrong with it. */
final class PlanJsonReader {
    private PlanJsonReader() {}

    static Plan read(JsonMapper mapper, String json, String name) {
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
}
