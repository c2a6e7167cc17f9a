/* addrlib: text and addresses */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

typedef enum { AL_OK, AL_EARG, AL_EFORMAT } al_err;

al_err al_parse4(const char *text, struct sockaddr_in *out)
{
	memset(out, 0, sizeof *out);
	out->sin_family = AF_INET;
	if (inet_pton(AF_INET, text, &out->sin_addr) != 1)
		return AL_EFORMAT;
	return AL_OK;
}

al_err al_parse6(const char *text, struct sockaddr_in6 *out)
{
	if (text == NULL || out == NULL)
		return AL_EARG;
	memset(out, 0, sizeof *out);
	out->sin6_family = AF_INET6;
	return inet_pton(AF_INET6, text, &out->sin6_addr) == 1 ? AL_OK : AL_EFORMAT;
}

void al_print6(const struct sockaddr_in6 *a)
{
	char text[INET6_ADDRSTRLEN];

	if (inet_ntop(AF_INET6, &a->sin6_addr, text, sizeof text) == NULL)
		return;
	printf("[%s]:%u\n", text, (unsigned)ntohs(a->sin6_port));
}

void al_print4(const struct sockaddr_in *a)
{
	char text[INET_ADDRSTRLEN];

	if (inet_ntop(AF_INET, &a->sin_addr, text, sizeof text) != NULL)
		printf("%s\n", text);
}

int al_peer(int fd)
{
	struct sockaddr_storage ss;
	socklen_t len = sizeof ss;

	if (getpeername(fd, (struct sockaddr *)&ss, &len) < 0)
		return -errno;
	if (ss.ss_family != AF_INET)
		return -EAFNOSUPPORT;
	al_print4((struct sockaddr_in *)&ss);
	return 0;
}

int main(void)
{
	struct sockaddr_in a;
	struct sockaddr_in6 b;

	if (al_parse4("10.0.0.1", &a) == AL_OK)
		al_print4(&a);
	if (al_parse6("::1", &b) == AL_OK)
		al_print6(&b);
	return al_peer(0) == 0;
}
