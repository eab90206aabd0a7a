package dk.fortaler.kernel.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins each transaction by telling the database whose it is. The statement form is used because Citus carries it to
 * its workers, which it does not do for {@code set_config} (see docs/decisions).
 */
final class TenantTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    /** Here and not after {@code doBegin}: Spring gives the connection back if this throws, and binds it only after. */
    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var organisation = CurrentOrganisation.find();
        if (organisation.isPresent()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "set local app.organisation = '" + organisation.get().value() + "'");
            }
        }
    }
}
