package dk.fortaler.kernel.database;

/**
 * Where the database is and who may do what there.
 *
 * @param url JDBC address
 * @param owner owns the tables, migrates them, and does nothing else
 * @param application what the running program connects as; owns nothing and cannot pass by a policy
 */
public record Database(String url, Credentials owner, Credentials application) {

    /** A role of the database and its password. */
    public record Credentials(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
