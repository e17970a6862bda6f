package org.cablestats.site;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Consumer;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.table.MachineFault;

/**
 * Answers requests that have no answer.
 *
 * @param faults hears of what is a fault of the program
 */
record Explanation(Rendering rendering, Consumer<Throwable> faults) {
    /** Says why there is no answer. */
    void answer(Exception fault, Context context) {
        FaultPage page = page(fault);
        DataForm form = DataForm.of(context.path());
        if (page.status() == 405) {
            context.header("Allow", "GET, HEAD");
        }
        context.status(page.status()).contentType(form.type()).result(rendering.of(page, form));
    }

    private FaultPage page(Exception fault) {
        if (fault instanceof Refusal refusal) {
            return new FaultPage(refusal.status(), List.of(String.valueOf(refusal.getMessage())));
        }
        if (fault instanceof UsageException mistake) {
            return new FaultPage(400, mistake.problems());
        }
        if (fault instanceof CheckException check) {
            return new FaultPage(500, String.valueOf(check.getMessage()).lines().toList());
        }
        MachineException ofMachine = MachineFault.behind(fault);
        if (ofMachine != null) {
            return new FaultPage(500, List.of(String.valueOf(ofMachine.getMessage())));
        }
        faults.accept(fault);
        return new FaultPage(
                500, List.of("Cannot answer: this is a fault of cablestats, and it is told where the site runs"));
    }
}
