/*
 * subnet - a subnet calculator
 *
 * usage: subnet a.b.c.d/n ...
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <arpa/inet.h>

typedef unsigned int u32;

#define HOST_BITS(n)	(32 - (n))
#define NETMASK(n)	((n) == 0 ? 0u : ~0u << HOST_BITS(n))

static const char *dotted(u32 host_order)
{
	static char text[4][16];	/* four may be in use in one printf */
	static int next;
	struct in_addr a;
	char *t = text[next++ % 4];

	a.s_addr = htonl(host_order);
	strcpy(t, inet_ntoa(a));
	return t;
}

static char class_of(u32 a)
{
	if (!(a & 0x80000000)) return 'A';
	if (!(a & 0x40000000)) return 'B';
	if (!(a & 0x20000000)) return 'C';
	return a & 0x10000000 ? 'E' : 'D';
}

static const char *use_of(u32 a)
{
	if ((a & NETMASK(8)) == 10u << 24 || (a & NETMASK(12)) == 0xac100000 || (a & NETMASK(16)) == 0xc0a80000)
		return "private";
	else if (a >> 24 == 127)
		return "loopback";
	else if (a >> 28 == 14)
		return "multicast";
	else
		return "public";
}

static void bits(u32 v)
{
	u32 bit;
	int i = 0;

	for (bit = 1u << 31; bit; bit >>= 1) {
		putchar(v & bit ? '1' : '0');
		if (++i % 8 == 0)
			putchar(i == 32 ? '\n' : '.');
	}
}

int main(int argc, char *argv[])
{
	int i, bad = 0;

	for (i = 1; i < argc; ++i) {
		char *slash = strchr(argv[i], '/'), *end;
		long prefix = 32;
		struct in_addr in;
		u32 address, mask, network, broadcast;

		if (slash) {
			*slash++ = '\0';
			prefix = strtol(slash, &end, 10);
			if (*end != '\0' || end == slash)
				prefix = -1;
		}
		if (inet_pton(AF_INET, argv[i], &in) != 1 || prefix < 0 || prefix > 32) {
			fprintf(stderr, "%s: what is that?\n", argv[i]);
			bad++;
			continue;
		}

		address = ntohl(in.s_addr);
		mask = NETMASK(prefix);
		network = address & mask;
		broadcast = network | ~mask;

		printf("%s/%ld is class %c, %s\n", dotted(address), prefix, class_of(address), use_of(address));
		printf("  mask %s, network %s, broadcast %s\n", dotted(mask), dotted(network), dotted(broadcast));
		if (prefix < 31)
			printf("  hosts %s to %s, %u of them\n", dotted(network + 1), dotted(broadcast - 1), broadcast - network - 1);
		printf("  ");
		bits(address);
	}
	return bad ? EXIT_FAILURE : EXIT_SUCCESS;
}
