/* The flags of a TCP header as bit-fields, read from a packet and written into one, also as a whole byte. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct tcp_header {
	uint16_t source, dest;
	uint32_t seq, ack_seq;
	uint16_t res1:4, doff:4, fin:1, syn:1, rst:1, psh:1, ack:1, urg:1, ece:1, cwr:1;
	uint16_t window, check, urg_ptr;
};

union flags {
	uint8_t byte;
	struct { uint8_t fin:1, syn:1, rst:1, psh:1, ack:1, urg:1, ece:1, cwr:1; };
};

static const char *names[] = { "FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR" };

static void show(const struct tcp_header *tcp)
{
	printf("%u -> %u doff %d:%s%s%s%s%s%s\n", tcp->source, tcp->dest, tcp->doff, tcp->syn ? " syn" : "", tcp->ack ? " ack" : "",
	       tcp->fin ? " fin" : "", tcp->rst ? " rst" : "", tcp->psh ? " psh" : "", tcp->urg ? " urg" : "");
}

static void answer(struct tcp_header *reply, const struct tcp_header *tcp)
{
	memset(reply, 0, sizeof *reply);
	reply->source = tcp->dest;
	reply->dest = tcp->source;
	reply->doff = sizeof *reply / 4;
	reply->ack = 1;
	if (tcp->syn && !tcp->ack)
		reply->syn = 1;
	else
		reply->fin = tcp->fin;
	reply->rst = tcp->psh & tcp->urg;
}

int main(void)
{
	uint8_t packet[20] = { 0x90, 0x1f, 0x50, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0x50, 0x02, 0xff, 0xff };
	struct tcp_header *tcp = (struct tcp_header *)packet, reply;
	union flags flags = { 0 };
	int i;

	printf("%zu %zu\n", sizeof(struct tcp_header), sizeof(union flags));
	show(tcp);
	answer(&reply, tcp);
	show(&reply);
	printf("%02x %02x\n", ((uint8_t *)&reply)[12], ((uint8_t *)&reply)[13]);
	packet[13] = 0x39;
	show(tcp);
	answer(&reply, tcp);
	show(&reply);
	flags.syn = flags.ack = 1;
	flags.cwr = !flags.fin;
	printf("%02x:", flags.byte);
	for (i = 0; i < 8; i++)
		if (flags.byte >> i & 1)
			printf(" %s", names[i]);
	flags.byte ^= 0xff;
	printf("\n%d%d%d%d\n", flags.fin, flags.syn, flags.rst, flags.cwr);
	return 0;
}
