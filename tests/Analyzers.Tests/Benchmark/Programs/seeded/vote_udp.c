/* Counts votes that arrive as datagrams: weight, length of a name, name. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define CANDIDATES 10

static struct {
	char name[24];
	unsigned long votes;
} tally[CANDIDATES];

static void count(const unsigned char *p)
{
	char name[24] = "";
	uint16_t weight, len;
	int i;

	memcpy(&weight, p, 2);
	memcpy(&len, p + 2, 2);
	len = ntohs(len);
	memcpy(name, p + 4, len);
	for (i = 0; i < CANDIDATES; i++) {
		if (tally[i].name[0] == '\0')
			snprintf(tally[i].name, sizeof tally[i].name, "%.23s", name);
		if (strncmp(tally[i].name, name, sizeof name) == 0) {
			tally[i].votes += ntohs(weight);
			return;
		}
	}
}

static void announce(void)
{
	int i;

	for (i = 0; i < CANDIDATES; i++)
		printf("%s: %lu\n", tally[i].name, tally[i].votes);
}

int main(void)
{
	struct sockaddr_in sa;
	unsigned char v[64];
	ssize_t n;
	int s, total = 0;

	if ((s = socket(AF_INET, SOCK_DGRAM, 0)) < 0) {
		perror("socket");
		return 1;
	}
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(4242);
	sa.sin_addr.s_addr = htons(INADDR_ANY);
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
		perror("bind");
		close(s);
		return 1;
	}
	while (total < 1000) {
		n = recv(s, v, sizeof v, 0);
		if (n < 0) {
			perror("recv");
			break;
		}
		if (n < 4)
			continue;
		count(v);
		total++;
	}
	announce();
	close(s);
	return 0;
}
