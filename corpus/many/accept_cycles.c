/*
 * accept_cycles - connections that come and go, one after the other, and what of the process they leave behind
 *
 * usage: accept_cycles tcp4|tcp6|unix CYCLES [LIMIT]
 *
 * In each cycle a connection is made, accepted and used in both directions; both ends are closed. After a tenth of the cycles the
 * descriptors and the memory are looked at for the first time, and at the end once more: growth of more than LIMIT kilobytes
 * (4096 if nothing is said) is told.
 */

#include <dirent.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>

/* how many more descriptors may be open at the end than after a tenth of the cycles */
#define OWN_DESCRIPTORS 16

static void die(const char *what)
{
	perror(what);
	exit(1);
}

/* Resident memory in kilobytes; 0 where /proc doesn't tell. */
static long resident(void)
{
	FILE *file = fopen("/proc/self/statm", "r");
	long size, pages = 0;

	if (file == NULL)
		return 0;
	if (fscanf(file, "%ld %ld", &size, &pages) != 2)
		pages = 0;
	fclose(file);
	return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

/* How many descriptors the system sees, and which one the program would get next. */
static int count_descriptors(int *next)
{
	DIR *directory = opendir("/proc/self/fd");
	int count = 0;

	if (directory != NULL) {
		while (readdir(directory) != NULL)
			count++;
		closedir(directory);
	}
	if ((*next = dup(0)) != -1)
		close(*next);
	return count;
}

static socklen_t make_address(const char *kind, struct sockaddr_storage *storage)
{
	memset(storage, 0, sizeof *storage);
	if (strcmp(kind, "tcp4") == 0) {
		storage->ss_family = AF_INET;
		((struct sockaddr_in *)storage)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		return sizeof(struct sockaddr_in);
	}
	if (strcmp(kind, "tcp6") == 0) {
		storage->ss_family = AF_INET6;
		((struct sockaddr_in6 *)storage)->sin6_addr = in6addr_loopback;
		return sizeof(struct sockaddr_in6);
	} else {
		struct sockaddr_un *un = (struct sockaddr_un *)storage;

		un->sun_family = AF_UNIX;
		strcpy(un->sun_path, "cycles.sock");
		return sizeof *un;
	}
}

int main(int argc, char *argv[])
{
	struct sockaddr_storage address;
	struct linger at_once = { 1, 0 };
	socklen_t length;
	int listener, first_count = 0, first_next = 0, last_count, last_next;
	long cycles, i, limit, first_memory = 0, growth;

	if (argc < 3 || argc > 4) {
		fprintf(stderr, "usage: %s tcp4|tcp6|unix CYCLES [LIMIT]\n", argv[0]);
		return 2;
	}
	cycles = atol(argv[2]);
	limit = argc == 4 ? atol(argv[3]) : 4096;
	length = make_address(argv[1], &address);
	if ((listener = socket(address.ss_family, SOCK_STREAM, 0)) == -1)
		die("socket");
	if (bind(listener, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (listen(listener, 8) == -1)
		die("listen");
	if (address.ss_family != AF_UNIX && getsockname(listener, (struct sockaddr *)&address, &length) == -1)
		die("getsockname");

	for (i = 0; i < cycles; i++) {
		struct sockaddr_storage peer;
		socklen_t peer_length = sizeof peer;
		char byte = '?';
		int client = socket(address.ss_family, SOCK_STREAM, 0), server;

		if (i == cycles / 10) {
			close(client);
			first_count = count_descriptors(&first_next);
			first_memory = resident();
			client = socket(address.ss_family, SOCK_STREAM, 0);
		}
		if (client == -1)
			die("socket");
		if (connect(client, (struct sockaddr *)&address, length) == -1)
			die("connect");
		if ((server = accept(listener, (struct sockaddr *)&peer, &peer_length)) == -1)
			die("accept");
		if (send(client, "a", 1, 0) != 1 || recv(server, &byte, 1, 0) != 1 || byte != 'a')
			die("there");
		if (send(server, "b", 1, 0) != 1 || recv(client, &byte, 1, 0) != 1 || byte != 'b')
			die("back");
		/* without a state of TIME_WAIT, of which there is one for each port */
		if (setsockopt(client, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once) == -1)
			die("SO_LINGER");
		if (close(client) == -1 || close(server) == -1)
			die("close");
	}

	last_count = count_descriptors(&last_next);
	growth = resident() - first_memory;
	printf("%ld cycles\n", cycles);
	/* a run-time system may open a few for itself, but not with each connection */
	if (last_next == first_next && last_count <= first_count + OWN_DESCRIPTORS)
		printf("no descriptor was lost\n");
	else
		printf("descriptors: %d of the system, next %d; then %d, next %d\n", first_count, first_next, last_count, last_next);
	if (growth <= limit)
		printf("memory is what it was\n");
	else
		printf("%ld kilobytes more\n", growth);
	close(listener);
	if (address.ss_family == AF_UNIX)
		unlink("cycles.sock");
	return 0;
}
