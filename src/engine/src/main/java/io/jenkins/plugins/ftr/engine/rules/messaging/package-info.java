/** Rules on queues, topics, streams and brokers. */
package io.jenkins.plugins.ftr.engine.rules.messaging;
