/*
 * passed_ends - ends of pairs of sockets and of pipes that travel to another process, where they go on working
 *
 * usage: passed_ends listen  NAME
 *        passed_ends connect NAME
 *
 * NAME is that of a UNIX-domain stream socket, @… an abstract one. For each kind the client makes a pair, passes one end with
 * SCM_RIGHTS and talks to it through the other.
 */

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>

#define ROUNDS 50

static const struct { char letter; int type; } pairs[] = { { 's', SOCK_STREAM }, { 'd', SOCK_DGRAM }, { 'q', SOCK_SEQPACKET } };

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static socklen_t make_address(const char *name, struct sockaddr_un *un)
{
	memset(un, 0, sizeof *un);
	un->sun_family = AF_UNIX;
	strncpy(un->sun_path, name, sizeof un->sun_path - 1);
	if (name[0] == '@')
		un->sun_path[0] = '\0';
	return offsetof(struct sockaddr_un, sun_path) + strlen(name) + (name[0] != '@');
}

/* Passes a descriptor along with a letter. */
static void pass(int over, char letter, int fd)
{
	union { char space[CMSG_SPACE(sizeof(int))]; struct cmsghdr align; } control;
	struct iovec part = { &letter, 1 };
	struct msghdr message = { 0 };
	struct cmsghdr *header;

	memset(&control, 0, sizeof control);
	message.msg_iov = &part;
	message.msg_iovlen = 1;
	message.msg_control = control.space;
	message.msg_controllen = sizeof control.space;
	header = CMSG_FIRSTHDR(&message);
	header->cmsg_level = SOL_SOCKET;
	header->cmsg_type = SCM_RIGHTS;
	header->cmsg_len = CMSG_LEN(sizeof fd);
	memcpy(CMSG_DATA(header), &fd, sizeof fd);
	if (sendmsg(over, &message, MSG_NOSIGNAL) != 1)
		die("sendmsg");
	close(fd);
}

/* Takes a letter and the descriptor that comes with it; 0 at the end. */
static char take(int from, int *fd)
{
	union { char space[CMSG_SPACE(sizeof(int))]; struct cmsghdr align; } control;
	char letter = 0;
	struct iovec part = { &letter, 1 };
	struct msghdr message = { 0 };
	struct cmsghdr *header;
	ssize_t n;

	message.msg_iov = &part;
	message.msg_iovlen = 1;
	message.msg_control = control.space;
	message.msg_controllen = sizeof control.space;
	*fd = -1;
	if ((n = recvmsg(from, &message, 0)) == -1)
		die("recvmsg");
	header = n == 1 ? CMSG_FIRSTHDR(&message) : NULL;
	if (header != NULL && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS)
		memcpy(fd, CMSG_DATA(header), sizeof *fd);
	return letter;
}

static void serve(int from)
{
	int fd;
	char letter;

	while ((letter = take(from, &fd)) != 0) {
		char buffer[8192];
		unsigned sum = 0;
		long total = 0, records = 0;
		ssize_t n;

		if (fd == -1) {
			printf("%c: no descriptor came\n", letter);
			continue;
		}
		if (letter == 'w') {
			/* the end of a pipe that is written to */
			for (records = 0; records < ROUNDS; records++)
				if (write(fd, "0123456789", 10) != 10)
					die("write");
			printf("%c: wrote %ld\n", letter, records * 10);
			close(fd);
			continue;
		}
		while ((n = read(fd, buffer, sizeof buffer)) > 0) {
			ssize_t i;

			for (i = 0; i < n; i++)
				sum = sum * 31 + (unsigned char)buffer[i];
			total += n;
			records++;
			if (letter == 'd' && n == 3)
				break;	/* datagrams have no end of their own */
		}
		if (n == -1)
			die("read");
		printf("%c: %ld bytes", letter, total);
		if (letter == 'd' || letter == 'q')
			printf(" in %ld records", records);
		printf(", checksum %08x\n", sum);
		if (letter != 'r' && send(fd, &sum, sizeof sum, MSG_NOSIGNAL) != sizeof sum)
			die("send");
		close(fd);
	}
}

/* Sends records of growing sizes, and returns their checksum. */
static unsigned send_records(int fd)
{
	unsigned sum = 0;
	int i, j;

	for (i = 1; i <= ROUNDS; i++) {
		unsigned char record[ROUNDS * 80];

		for (j = 0; j < i * 80; j++) {
			record[j] = (unsigned char)(i * j >> 2);
			sum = sum * 31 + record[j];
		}
		if (write(fd, record, i * 80) != i * 80)
			die("write");
	}
	return sum;
}

static void connect_all(int over)
{
	size_t i;
	int ends[2];
	unsigned sum;
	char buffer[4096];
	ssize_t n;
	long total = 0;

	for (i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
		unsigned answer = 0;
		const char *last;

		if (socketpair(AF_UNIX, pairs[i].type, 0, ends) == -1)
			die("socketpair");
		pass(over, pairs[i].letter, ends[1]);
		sum = send_records(ends[0]);
		if (pairs[i].letter == 'd') {
			if (send(ends[0], "end", 3, 0) != 3)
				die("send");
			for (last = "end"; *last != '\0'; last++)
				sum = sum * 31 + (unsigned char)*last;
		} else if (shutdown(ends[0], SHUT_WR) == -1) {
			die("shutdown");
		}
		if (recv(ends[0], &answer, sizeof answer, 0) != sizeof answer)
			die("recv");
		printf("%c: %s\n", pairs[i].letter, answer == sum ? "the same" : "different");
		close(ends[0]);
	}

	if (pipe(ends) == -1)
		die("pipe");
	pass(over, 'r', ends[0]);
	sum = send_records(ends[1]);
	close(ends[1]);
	printf("r: checksum %08x\n", sum);

	if (pipe(ends) == -1)
		die("pipe");
	pass(over, 'w', ends[1]);
	while ((n = read(ends[0], buffer, sizeof buffer)) > 0)
		total += n;
	printf("w: %ld bytes\n", total);
	close(ends[0]);
}

int main(int argc, char *argv[])
{
	struct sockaddr_un address;
	socklen_t length;
	int fd, client;

	if (argc != 3) {
		fprintf(stderr, "usage: %s listen|connect NAME\n", argv[0]);
		return 2;
	}
	length = make_address(argv[2], &address);
	if ((fd = socket(AF_UNIX, SOCK_STREAM, 0)) == -1)
		die("socket");
	if (strcmp(argv[1], "connect") == 0) {
		if (connect(fd, (struct sockaddr *)&address, length) == -1)
			die("connect");
		connect_all(fd);
		close(fd);
		return 0;
	}
	if (bind(fd, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (listen(fd, 1) == -1)
		die("listen");
	printf("listening\n");
	fflush(stdout);
	if ((client = accept(fd, NULL, NULL)) == -1)
		die("accept");
	serve(client);
	close(client);
	close(fd);
	if (argv[2][0] != '@')
		unlink(argv[2]);
	return 0;
}
