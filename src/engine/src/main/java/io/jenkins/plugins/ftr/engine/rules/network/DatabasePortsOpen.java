package io.jenkins.plugins.ftr.engine.rules.network;

import java.util.LinkedHashMap;
import java.util.Map;

/** No security group opens the port of a database or broker to the internet. */
public final class DatabasePortsOpen extends OpenPortRule {
    @Override
    Map<Integer, String> ports() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(1433, "SQL Server");
        ports.put(1521, "Oracle");
        ports.put(2484, "Oracle");
        ports.put(3306, "MySQL");
        ports.put(5432, "PostgreSQL");
        ports.put(5439, "Redshift");
        ports.put(5601, "Kibana");
        ports.put(6379, "Redis");
        ports.put(7000, "Cassandra");
        ports.put(8182, "Neptune");
        ports.put(9042, "Cassandra");
        ports.put(9092, "Kafka");
        ports.put(9200, "Elasticsearch");
        ports.put(9300, "Elasticsearch");
        ports.put(11211, "Memcached");
        ports.put(27017, "MongoDB");
        ports.put(27018, "MongoDB");
        return ports;
    }
}
