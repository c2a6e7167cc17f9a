/* Waits until the database is up. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static int wait_for(const struct sockaddr_in *db, int tries)
{
	int s;

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return -1;
	while (connect(s, (const struct sockaddr *)db, sizeof *db) < 0) {
		if (--tries == 0) {
			close(s);
			return -1;
		}
		sleep(2);
	}
	return s;
}

int main(int argc, char **argv)
{
	struct sockaddr_in db;
	struct hostent *h;
	int s;

	if (argc != 2)
		return 2;
	h = gethostbyname(argv[1]);
	if (h == NULL || h->h_addrtype != AF_INET) {
		herror(argv[1]);
		return 1;
	}
	memset(&db, 0, sizeof db);
	db.sin_family = AF_INET;
	memcpy(&db.sin_addr, h->h_addr_list[0], sizeof db.sin_addr);
	db.sin_port = htons(htons(5432));
	s = wait_for(&db, 30);
	if (s < 0) {
		fprintf(stderr, "no database\n");
		return 1;
	}
	printf("%s is up\n", inet_ntoa(db.sin_addr));
	close(s);
	return 0;
}
