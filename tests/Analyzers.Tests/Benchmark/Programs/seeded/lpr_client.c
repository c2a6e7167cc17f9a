/* lpr: sends a file to a line printer daemon (RFC 1179) */
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static int
lpd_connect(const char *host)
{
	struct sockaddr_in sin;
	struct hostent *hp;
	int s;

	if ((hp = gethostbyname(host)) == NULL) {
		fprintf(stderr, "%s: %s\n", host, hstrerror(h_errno));
		return -1;
	}
	memset(&sin, 0, sizeof sin);
	sin.sin_family = AF_INET;
	sin.sin_port = htons(515);
	memcpy(&sin.sin_addr, hp->h_addr_list[0], sizeof sin.sin_addr);
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return -1;
	if (connect(s, (struct sockaddr *)&sin, sizeof sin) < 0) {
		perror("lpr: connect");
		close(s);
		return -1;
	}
	return s;
}

static int
put(int s, const char *p, size_t n)
{
	while (n > 0) {
		ssize_t w = send(s, p, n, MSG_NOSIGNAL);

		if (w < 0)
			return -1;
		p += w;
		n -= w;
	}
	return 0;
}

static int
acknowledged(int s)
{
	char c;

	recv(s, &c, 1, 0);
	return c == 0;
}

static int
send_file(int s, const char *path)
{
	char head[64], block[2048];
	struct stat st;
	ssize_t n;
	int f, rc = -1;

	if ((f = open(path, O_RDONLY)) < 0) {
		perror(path);
		return -1;
	}
	if (fstat(f, &st) < 0)
		goto out;
	snprintf(head, sizeof head, "\003%lld dfA001here\n", (long long)st.st_size);
	if (put(s, head, strlen(head)) < 0 || !acknowledged(s))
		goto out;
	while ((n = read(f, block, sizeof block)) > 0)
		if (put(s, block, n) < 0)
			goto out;
	if (n == 0 && put(s, "", 1) == 0 && acknowledged(s))
		rc = 0;
out:
	close(f);
	return rc;
}

int
main(int argc, char **argv)
{
	int s, rc;

	if (argc != 3) {
		fprintf(stderr, "usage: lpr host file\n");
		return 2;
	}
	if ((s = lpd_connect(argv[1])) < 0)
		return 1;
	if (put(s, "\002lp\n", 4) < 0 || !acknowledged(s)) {
		fprintf(stderr, "lpr: refused\n");
		return 1;
	}
	rc = send_file(s, argv[2]);
	close(s);
	return rc < 0;
}
