package dk.fortaler.people.signin.reset;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.fortaler.kernel.identity.EmailAddress;
import java.io.Serializable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mails the link for a new password. */
@Configuration(proxyBeanMethods = false)
class ResetJob {
    static final TaskDescriptor<Wish> DESCRIPTOR = TaskDescriptor.of("people.password-reset", Wish.class);

    /** Somebody wishes a new password for this address. */
    record Wish(String email) implements Serializable {}

    @Bean
    static Task<Wish> mailResetTask(MailReset mail) {
        return Tasks.oneTime(DESCRIPTOR)
                .onDeadExecutionRevive()
                .execute((instance, context) ->
                        mail.send(new EmailAddress(instance.getData().email())));
    }
}
