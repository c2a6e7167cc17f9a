/*
 * state_machine.c: the states of a TCP connection (RFC 793), driven by the events on the
 * command line
 */
#include <stdio.h>
#include <string.h>

typedef enum state {
	CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED,
	FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT,
	STATE_COUNT
} state;

typedef enum event {
	PASSIVE_OPEN, ACTIVE_OPEN, SEND, CLOSE,
	SYN = 10, SYN_ACK, ACK, FIN, RST, TIMEOUT = -1
} event;

static const char *state_name(state s)
{
	static const char *const names[STATE_COUNT] = {
		[CLOSED] = "CLOSED", [LISTEN] = "LISTEN", [SYN_SENT] = "SYN-SENT", [SYN_RECEIVED] = "SYN-RECEIVED",
		[ESTABLISHED] = "ESTABLISHED", [FIN_WAIT_1] = "FIN-WAIT-1", [FIN_WAIT_2] = "FIN-WAIT-2",
		[CLOSE_WAIT] = "CLOSE-WAIT", [CLOSING] = "CLOSING", [LAST_ACK] = "LAST-ACK", [TIME_WAIT] = "TIME-WAIT",
	};

	return s < STATE_COUNT ? names[s] : "?";
}

static const struct { const char *word; event e; } words[] = {
	{ "listen", PASSIVE_OPEN }, { "connect", ACTIVE_OPEN }, { "send", SEND }, { "close", CLOSE }, { "syn", SYN },
	{ "synack", SYN_ACK }, { "ack", ACK }, { "fin", FIN }, { "rst", RST }, { "timeout", TIMEOUT },
};

static int parse(const char *word, event *e)
{
	unsigned i;

	for (i = 0; i < sizeof words / sizeof words[0]; i++)
		if (!strcmp(words[i].word, word)) {
			*e = words[i].e;
			return 1;
		}
	return 0;
}

static state step(state s, event e)
{
	if (e == RST && s != LISTEN)
		return CLOSED;

	switch (s) {
	case CLOSED:
		switch (e) {
		case PASSIVE_OPEN: return LISTEN;
		case ACTIVE_OPEN:  return SYN_SENT;
		default:           break;
		}
		break;
	case LISTEN:
		if (e == SYN)
			return SYN_RECEIVED;
		if (e == SEND)
			return SYN_SENT;
		if (e == CLOSE)
			return CLOSED;
		break;
	case SYN_SENT:
		return e == SYN_ACK ? ESTABLISHED : e == SYN ? SYN_RECEIVED : e == CLOSE ? CLOSED : s;
	case SYN_RECEIVED:
		if (e == ACK)
			return ESTABLISHED;
		/* fall through: closing is the same in both */
	case ESTABLISHED:
		if (e == CLOSE)
			return FIN_WAIT_1;
		else if (e == FIN && s == ESTABLISHED)
			return CLOSE_WAIT;
		break;
	case FIN_WAIT_1:
		if (e == ACK)
			s = FIN_WAIT_2;
		else if (e == FIN)
			s = CLOSING;
		break;
	case FIN_WAIT_2:
		if (e == FIN)
			s = TIME_WAIT;
		break;
	case CLOSE_WAIT:
		if (e == CLOSE)
			s = LAST_ACK;
		break;
	case CLOSING:
	case LAST_ACK:
		if (e == ACK)
			s = s == CLOSING ? TIME_WAIT : CLOSED;
		break;
	case TIME_WAIT:
		if (e == TIMEOUT)
			s = CLOSED;
		break;
	case STATE_COUNT:
		break;
	}
	return s;
}

int main(int argc, char *argv[])
{
	state s = CLOSED, next;
	event e;
	int i, visited[STATE_COUNT] = { 1 };

	for (i = 1; i < argc; i++) {
		if (!parse(argv[i], &e)) {
			printf("%s: no such event\n", argv[i]);
			return 2;
		}
		next = step(s, e);
		if (next == s)
			printf("%-12s --%s(%d)--> ignored\n", state_name(s), argv[i], e);
		else
			printf("%-12s --%s(%d)--> %s\n", state_name(s), argv[i], e, state_name(next));
		s = next;
		visited[s]++;
	}
	for (i = CLOSED; i < STATE_COUNT; i++)
		if (visited[i])
			printf("%s%s %d", i ? ", " : "", state_name((state)i), visited[i]);
	printf("\n");
	return s != CLOSED;
}
