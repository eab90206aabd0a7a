package dk.fortaler.kernel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.identity.OrganisationId;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class TenantTransactionManagerTest {
    private final AtomicBoolean away = new AtomicBoolean(true);
    private final AtomicInteger closed = new AtomicInteger();
    private final Connections connections = new Connections();
    private final TransactionTemplate transactions = new TransactionTemplate(new TenantTransactionManager(connections));

    @Test
    void aRefusedFirstStatementLeavesNoTransactionOnTheThread() {
        CurrentOrganisation.run(new OrganisationId(7), () -> {
            assertThatThrownBy(() -> transactions.execute(_ -> "never"))
                    .isInstanceOf(CannotCreateTransactionException.class);
            assertThat(closed).hasValue(1);
            assertThat(TransactionSynchronizationManager.hasResource(connections))
                    .isFalse();

            away.set(false);
            assertThat(transactions.<Boolean>execute(status -> status.isNewTransaction()))
                    .isTrue();
        });
        assertThat(closed).hasValue(2);
    }

    /** Hands out connections whose statements fail as long as the database is away. */
    private final class Connections extends AbstractDataSource {
        @Override
        public Connection getConnection() {
            return stub(Connection.class, this::answer);
        }

        @Override
        public Connection getConnection(String user, String password) {
            return getConnection();
        }

        private Object answer(String method) {
            return switch (method) {
                case "close" -> closed.incrementAndGet();
                case "getAutoCommit" -> true;
                case "createStatement" -> stub(Statement.class, this::executed);
                default -> 0;
            };
        }

        private Object executed(String method) throws SQLException {
            if (method.equals("execute") && away.get()) {
                throw new SQLException("This connection has been closed.", "08003");
            }
            return method.equals("execute") ? Boolean.FALSE : 0;
        }
    }

    private interface Answers {
        Object to(String method) throws SQLException;
    }

    private static <T> T stub(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
            Object answer = answers.to(method.getName());
            Class<?> wanted = method.getReturnType();
            return wanted == void.class || wanted == boolean.class && !(answer instanceof Boolean)
                    ? (wanted == void.class ? null : Boolean.FALSE)
                    : answer;
        }));
    }
}
