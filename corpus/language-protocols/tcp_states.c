/* tcp_states.c: the connection states of RFC 793 as a table of transitions */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum tcp_state { CLOSED, LISTEN, SYN_SENT, SYN_RCVD, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT, STATES };
enum tcp_event { PASSIVE_OPEN, ACTIVE_OPEN, CLOSE, SYN, SYN_ACK, ACK, FIN, TIMEOUT, RST, EVENTS };

static const char *const state_names[STATES] = {
    "CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT",
};
static const char *const event_names[EVENTS] = { "passive", "active", "close", "syn", "syn+ack", "ack", "fin", "timeout", "rst" };

#define TO(state, reply) { state + 1, reply }

/* 0 is an error, anything else the next state and one */
static const struct { unsigned char next; const char *reply; } table[STATES][EVENTS] = {
    [CLOSED] = { [PASSIVE_OPEN] = TO(LISTEN, NULL), [ACTIVE_OPEN] = TO(SYN_SENT, "syn") },
    [LISTEN] = { [SYN] = TO(SYN_RCVD, "syn+ack"), [CLOSE] = TO(CLOSED, NULL), [ACTIVE_OPEN] = TO(SYN_SENT, "syn") },
    [SYN_SENT] = { [SYN] = TO(SYN_RCVD, "ack"), [SYN_ACK] = TO(ESTABLISHED, "ack"), [CLOSE] = TO(CLOSED, NULL) },
    [SYN_RCVD] = { [ACK] = TO(ESTABLISHED, NULL), [CLOSE] = TO(FIN_WAIT_1, "fin"), [RST] = TO(LISTEN, NULL) },
    [ESTABLISHED] = { [CLOSE] = TO(FIN_WAIT_1, "fin"), [FIN] = TO(CLOSE_WAIT, "ack"), [ACK] = TO(ESTABLISHED, NULL) },
    [FIN_WAIT_1] = { [ACK] = TO(FIN_WAIT_2, NULL), [FIN] = TO(CLOSING, "ack") },
    [FIN_WAIT_2] = { [FIN] = TO(TIME_WAIT, "ack") },
    [CLOSE_WAIT] = { [CLOSE] = TO(LAST_ACK, "fin") },
    [CLOSING] = { [ACK] = TO(TIME_WAIT, NULL) },
    [LAST_ACK] = { [ACK] = TO(CLOSED, NULL) },
    [TIME_WAIT] = { [TIMEOUT] = TO(CLOSED, NULL) },
};

static int find_event(const char *name, size_t n)
{
    int e;

    for (e = 0; e < EVENTS; e++)
        if (strlen(event_names[e]) == n && memcmp(event_names[e], name, n) == 0)
            return e;
    return -1;
}

static enum tcp_state run(const char *script)
{
    enum tcp_state s = CLOSED;

    while (*script) {
        size_t n = strcspn(script, " ");
        int e = find_event(script, n);

        if (e < 0 || !table[s][e].next) {
            printf("  %s: %.*s not allowed\n", state_names[s], (int)n, script);
            if (e == RST)
                return CLOSED;
        } else {
            printf("  %s -%s-> %s", state_names[s], event_names[e], state_names[table[s][e].next - 1]);
            if (table[s][e].reply)
                printf(" (%s)", table[s][e].reply);
            printf("\n");
            s = table[s][e].next - 1;
        }
        script += n + (script[n] == ' ');
    }
    return s;
}

int main(void)
{
    static const char *const scripts[] = {
        "active syn+ack close ack fin timeout", "passive syn ack fin close ack", "passive syn rst close", "active syn ack close fin ack",
        "active fin nonsense rst",
    };
    size_t i;

    for (i = 0; i < sizeof scripts / sizeof scripts[0]; i++) {
        printf("%s\n", scripts[i]);
        printf("ends %s\n", state_names[run(scripts[i])]);
    }
    return EXIT_SUCCESS;
}
