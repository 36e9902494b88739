package io.mubiao.plan;

import com.google.common.base.Throwables;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** Binds JSON text to a plan; when that fails, finds out everything that is wrong with it. */
final class PlanJsonReader {
    private PlanJsonReader() {}

    static Plan read(JsonMapper mapper, String json, String name) {
        try {
            return mapper.readValue(json, Plan.class);
        } catch (StreamReadException | StreamConstraintsException e) {
            throw new FaultException(name, List.of(unreadable(e)));
        } catch (JacksonException e) {
            List<Fault> faults = PlanJsonDiagnosis.faults(mapper, json);
            throw new FaultException(name, faults.isEmpty() ? List.of(unbound(e)) : faults);
        }
    }

    /** Text that is no JSON, doubles a property, or goes beyond the limits: nothing after it can be judged. */
    private static Fault unreadable(JacksonException e) {
        String place = e.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString()
                : "";
        return Fault.of(place, "", "must be readable JSON: " + e.getOriginalMessage())
                .onLine(e.getLocation() == null ? 0 : e.getLocation().getLineNr());
    }

    private static Fault unbound(JacksonException e) {
        return Fault.of("", "", Throwables.getRootCause(e).getMessage());
    }
}
