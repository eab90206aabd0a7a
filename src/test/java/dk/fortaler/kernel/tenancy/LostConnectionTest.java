package dk.fortaler.kernel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.testing.FortalerTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

@FortalerTest
class LostConnectionTest {
    @Autowired
    DataSource database;

    @Test
    void aConnectionThatIsLostAtTheFirstStatementLeavesTheThreadFree() {
        var transaction = new TransactionTemplate(new TenantTransactionManager(new LostOnce(database)));
        CurrentOrganisation.run(new OrganisationId(1), () -> {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {}))
                    .isInstanceOf(TransactionException.class);
            transaction.executeWithoutResult(
                    status -> assertThat(status.isNewTransaction()).isTrue());
        });
    }

    /** As when the server stops while its connection rests in the pool. */
    private static final class LostOnce extends DelegatingDataSource {
        private final AtomicBoolean lost = new AtomicBoolean();

        LostOnce(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            if (lost.compareAndSet(false, true)) {
                connection.unwrap(org.postgresql.PGConnection.class).cancelQuery();
                connection.unwrap(Connection.class).close();
                connection.abort(Runnable::run);
            }
            return connection;
        }
    }
}
