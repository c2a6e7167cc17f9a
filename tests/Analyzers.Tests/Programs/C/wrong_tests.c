// rules: wrong-error-check, inet-pton-wrong-compare, inet-addr-none-unchecked
/* Results that are tested for the wrong value, and some that only look so. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <pthread.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <netdb.h>

static int open_with_not(void)
{
    int fd;
    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (!fd) { // expect: wrong-error-check
        perror("socket");
        return -1;
    }
    return fd;
}

static int bind_equal_one(int fd, struct sockaddr_in *sin)
{
    if (bind(fd, (struct sockaddr *)sin, sizeof(*sin)) == 1) // expect: wrong-error-check
        return -1;
    return 0;
}

static struct addrinfo *lookup(const char *host, struct addrinfo *hints)
{
    struct addrinfo *list;
    int rc = getaddrinfo(host, "echo", hints, &list);
    if (rc == -1) { // expect: wrong-error-check
        fprintf(stderr, "%s\n", gai_strerror(rc));
        return NULL;
    }
    return list;
}

static void *work(void *arg)
{
    return arg;
}

static int start(pthread_t *id)
{
    if (pthread_create(id, NULL, work, NULL) < 0) // expect: wrong-error-check
        return -1;
    return 0;
}

static int parse_negative(const char *text, struct in_addr *to)
{
    if (inet_pton(AF_INET, text, to) < 0) // expect: inet-pton-wrong-compare
        return -1;
    return 0;
}

static int parse_zero(int family, const char *text, void *to)
{
    if (inet_pton(family, text, to) == 0) { // expect: inet-pton-wrong-compare
        fprintf(stderr, "no address: %s\n", text);
        return -1;
    }
    return 0;
}

static int parse_both(int family, const char *text, void *to)
{
    int rc = inet_pton(family, text, to);
    if (rc == 0)
        fprintf(stderr, "no address: %s\n", text);
    else if (rc < 0)
        perror("inet_pton");
    return rc;
}

static int parse_switch(int family, const char *text, void *to)
{
    switch (inet_pton(family, text, to)) {
    case 1:
        return 0;
    case 0:
        fprintf(stderr, "no address: %s\n", text);
        return -1;
    default:
        perror("inet_pton");
        return -1;
    }
}

static int parse_positive(const char *text, struct in6_addr *to)
{
    return inet_pton(AF_INET6, text, to) > 0;
}

static int positive_is_enough(int l)
{
    int c = accept(l, NULL, NULL);
    if (c > 0)
        return c;
    return -1;
}

static int not_more_than_a_table_has(int l)
{
    int c = accept(l, NULL, NULL);
    if (c < 0)
        return -1;
    if (c >= FD_SETSIZE) {
        close(c);
        return -1;
    }
    return c;
}

static int success_first(int fd, struct sockaddr_in *sin)
{
    if (!bind(fd, (struct sockaddr *)sin, sizeof(*sin)) && !listen(fd, 5))
        return 0;
    return -1;
}

static int codes_are_negative_here(const char *host, struct addrinfo **list)
{
    return getaddrinfo(host, NULL, NULL, list) < 0 ? -1 : 0;
}

static int numeric(const char *text, struct sockaddr_in *to)
{
    to->sin_addr.s_addr = inet_addr(text); // expect: inet-addr-none-unchecked
    return 0;
}

static int numeric_tested(const char *text, struct sockaddr_in *to)
{
    to->sin_addr.s_addr = inet_addr(text);
    if (to->sin_addr.s_addr == INADDR_NONE)
        return -1;
    return 0;
}

static int numeric_through_variable(const char *text, struct sockaddr_in *to)
{
    in_addr_t a = inet_addr(text);
    if (a == (in_addr_t)-1)
        return -1;
    to->sin_addr.s_addr = a;
    return 0;
}

static in_addr_t numeric_of_caller(const char *text)
{
    return inet_addr(text);
}

static void numeric_literal(struct sockaddr_in *to)
{
    to->sin_addr.s_addr = inet_addr("127.0.0.1");
}

int main(void)
{
    return 0;
}
