/*
 * address_lists.c: lists of addresses as the resolver gives them: pointers to pointers, ending with NULL
 */
#include <alloca.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct host {
	char	*name;
	char	**aliases;
	int	length;
	char	**addresses;
};

static int
count(char *const *list)
{
	int n = 0;

	while (list[n] != NULL)
		n++;
	return n;
}

/* Addresses of a host, as text, behind each other in one buffer. */
static char *
addresses_text(const struct host *host, char *text, size_t size)
{
	char *p = text;

	*p = '\0';
	for (char **address = host->addresses; *address != NULL; address++) {
		char one[INET6_ADDRSTRLEN];
		inet_ntop(host->length == 4 ? AF_INET : AF_INET6, *address, one, sizeof one);
		p += snprintf(p, size - (p - text), "%s%s", p == text ? "" : ",", one);
	}
	return text;
}

/* Exchanges the bytes of whole addresses, whatever their length. */
static void
reverse_list(char **list)
{
	for (char **low = list, **high = list + count(list) - 1; low < high; low++, high--) {
		char *t = *low;
		*low = *high;
		*high = t;
	}
}

static int
has_address(const struct host *host, const void *wanted)
{
	for (int i = 0; host->addresses[i]; i++)
		if (memcmp(host->addresses[i], wanted, host->length) == 0)
			return i;
	return -1;
}

int
main(int argc, char **argv)
{
	static const char *const texts[] = { "10.0.0.1", "192.168.1.20", "127.0.0.1" };
	int n = sizeof texts / sizeof *texts;
	struct in_addr *block = alloca(n * sizeof *block);
	char **list = alloca((n + 1) * sizeof *list);
	char text[128];

	for (int i = 0; i < n; i++) {
		inet_pton(AF_INET, texts[i], block + i);
		list[i] = (char *)&block[i];
	}
	list[n] = NULL;
	struct host host = { "example", (char *[]){ "www", "ftp", NULL }, sizeof *block, list };
	printf("%s %d %d\n", host.name, count(host.aliases), count(host.addresses));
	printf("%s\n", addresses_text(&host, text, sizeof text));
	reverse_list(host.addresses);
	reverse_list(host.aliases);
	printf("%s %s\n", addresses_text(&host, text, sizeof text), *host.aliases);
	printf("%d %d\n", has_address(&host, &(struct in_addr){ htonl(0x0a000001) }), has_address(&host, "\1\2\3\4"));
	host = (struct host){ .name = "six", .length = 16, .addresses = (char *[]){ (char *)&in6addr_loopback, (char *)&in6addr_any, NULL } };
	printf("%s %s %d\n", host.name, addresses_text(&host, text, sizeof text), has_address(&host, &in6addr_any));
	while (*++argv != NULL)
		printf("%s%s", *argv, --argc > 1 ? " " : "\n");
	return 0;
}
