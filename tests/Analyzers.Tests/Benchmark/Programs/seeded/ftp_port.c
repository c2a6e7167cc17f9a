/* The data connection of a small FTP server: PORT parsing and sending. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

struct ftp_session {
	int			control;
	int			data;
	struct sockaddr_in	peer;
	int			passive;
};

/* "h1,h2,h3,h4,p1,p2" */
int ftp_parse_port(struct ftp_session *f, const char *arg)
{
	unsigned v[6], i;
	unsigned long host;
	unsigned short port;

	if (sscanf(arg, "%u,%u,%u,%u,%u,%u", &v[0], &v[1], &v[2], &v[3], &v[4], &v[5]) != 6)
		return -1;
	for (i = 0; i < 6; i++)
		if (v[i] > 255)
			return -1;
	host = ((unsigned long)v[0] << 24) | (v[1] << 16) | (v[2] << 8) | v[3];
	port = htons((unsigned short)(v[4] * 256 + v[5]));
	memset(&f->peer, 0, sizeof f->peer);
	f->peer.sin_family = AF_INET;
	f->peer.sin_addr.s_addr = htonl(host);
	f->peer.sin_port = htons(port);
	f->passive = 0;
	return 0;
}

int ftp_open_data(struct ftp_session *f)
{
	struct sockaddr_in local;
	int on = 1;

	f->data = socket(AF_INET, SOCK_STREAM, 0);
	if (f->data < 0)
		return -1;
	memset(&local, 0, sizeof local);
	local.sin_family = AF_INET;
	local.sin_addr.s_addr = htonl(INADDR_ANY);
	local.sin_port = htons(20);
	if (setsockopt(f->data, SOL_SOCKET, SO_REUSEADDR, &on, 1) < 0 ||
	    bind(f->data, (struct sockaddr *)&local, sizeof local) < 0 ||
	    connect(f->data, (struct sockaddr *)&f->peer, sizeof f->peer) < 0) {
		int saved = errno;

		close(f->data);
		f->data = -1;
		errno = saved;
		return -1;
	}
	return 0;
}

int ftp_send_block(struct ftp_session *f, const char *block, size_t len)
{
	while (len > 0) {
		ssize_t n = send(f->data, block, len, MSG_NOSIGNAL);

		if (n < 0) {
			if (errno == EINTR)
				continue;
			return -1;
		}
		block += n;
		len -= (size_t)n;
	}
	return 0;
}

void ftp_close_data(struct ftp_session *f)
{
	if (f->data >= 0)
		close(f->data);
	f->data = -1;
}
