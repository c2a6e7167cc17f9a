/* dns_exchange - the resolver against a server of the program's own: records, names that are not there, refusals, answers that are not for us,
   questions that get lost, answers that are cut off and come again by TCP, lists of domains */
#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <resolv.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int datagrams, streams;
static int questions_by_datagram, questions_by_stream;
static struct __res_state state;

static unsigned char *put_record(unsigned char *p, int type, const void *data, int length)
{
    *p++ = 0xc0;                /* the name of the question */
    *p++ = NS_HFIXEDSZ;
    ns_put16(type, p);
    ns_put16(ns_c_in, p + 2);
    ns_put32(300, p + 4);
    ns_put16(length, p + 8);
    memcpy(p + 10, data, length);
    return p + 10 + length;
}

/* Makes the answer to a question of which the first label says what it is to be; its length. */
static int answer_to(const unsigned char *question, int length, unsigned char *answer, int by_stream)
{
    static const unsigned char address[4] = { 192, 0, 2, 1 }, exchange[] = "\0\12\4mail\7example\4test";
    HEADER *head = (HEADER *)answer;
    char name[NS_MAXDNAME];
    unsigned char *p;
    int used, i;

    used = dn_expand(question, question + length, question + NS_HFIXEDSZ, name, sizeof name);
    memcpy(answer, question, length);
    head->qr = 1;
    head->ra = 1;
    head->aa = 1;
    p = answer + NS_HFIXEDSZ + used + NS_QFIXEDSZ;
    if (strncmp(name, "none.", 5) == 0)
        head->rcode = NXDOMAIN;
    else if (strncmp(name, "failing.", 8) == 0)
        head->rcode = SERVFAIL;
    else if (strncmp(name, "refused.", 8) == 0)
        head->rcode = REFUSED;
    else if (strncmp(name, "cut.", 4) == 0 && !by_stream)
        head->tc = 1;
    else if (strncmp(name, "cut.", 4) == 0) {
        for (i = 0; i < 40; i++)
            p = put_record(p, ns_t_a, address, sizeof address);
        head->ancount = htons(40);
    } else if (strncmp(name, "mx.", 3) == 0) {
        p = put_record(p, ns_t_mx, exchange, sizeof exchange);
        head->ancount = htons(1);
    } else if (strncmp(name, "empty.", 6) != 0) {
        p = put_record(p, ns_t_a, address, sizeof address);
        head->ancount = htons(1);
    }
    return p - answer;
}

static void *serve_datagrams(void *unused)
{
    unsigned char question[NS_PACKETSZ], answer[NS_MAXMSG];
    struct sockaddr_in peer;
    int seen = 0;

    (void)unused;
    for (;;) {
        socklen_t size = sizeof peer;
        int length = recvfrom(datagrams, question, sizeof question, 0, (struct sockaddr *)&peer, &size), count;

        if (length < NS_HFIXEDSZ)
            return NULL;
        questions_by_datagram++;
        count = answer_to(question, length, answer, 0);
        if (memcmp(question + NS_HFIXEDSZ, "\6silent", 7) == 0)
            continue;
        if (memcmp(question + NS_HFIXEDSZ, "\4late", 5) == 0 && seen++ == 0)
            continue;
        if (memcmp(question + NS_HFIXEDSZ, "\7strange", 8) == 0) {
            /* What is not the answer comes first. */
            answer[0] ^= 1;
            sendto(datagrams, answer, count, 0, (struct sockaddr *)&peer, size);
            answer[0] ^= 1;
            answer[NS_HFIXEDSZ + 1] = 'S' + 1;
            sendto(datagrams, answer, count, 0, (struct sockaddr *)&peer, size);
            answer[NS_HFIXEDSZ + 1] = 'S';
        }
        if (memcmp(question + NS_HFIXEDSZ, "\5short", 6) == 0)
            sendto(datagrams, answer, 5, 0, (struct sockaddr *)&peer, size);
        sendto(datagrams, answer, count, 0, (struct sockaddr *)&peer, size);
    }
}

static void *serve_streams(void *unused)
{
    unsigned char question[NS_PACKETSZ], answer[NS_MAXMSG + 2];
    int connection;

    (void)unused;
    while ((connection = accept(streams, NULL, NULL)) >= 0) {
        while (recv(connection, question, 2, MSG_WAITALL) == 2) {
            int length = ns_get16(question), count;

            if (recv(connection, question, length, MSG_WAITALL) != length)
                break;
            questions_by_stream++;
            count = answer_to(question, length, answer + 2, 1);
            ns_put16(count, answer);
            send(connection, answer, count + 2, MSG_NOSIGNAL);
        }
        close(connection);
    }
    return NULL;
}

static void show_answer(const char *what, const unsigned char *answer, int length, int room)
{
    ns_msg message;
    ns_rr record;
    char text[NS_MAXDNAME];
    int i;

    printf("%s: ", what);
    if (length < 0)
        printf("no answer, h_errno %d", state.res_h_errno);
    else if (ns_initparse(answer, length < room ? length : room, &message) < 0)
        printf("%d bytes, %s", length, strerror(errno));
    else {
        printf("%d bytes, result %d, cut %d, %d records", length, ns_msg_getflag(message, ns_f_rcode), ns_msg_getflag(message, ns_f_tc),
            ns_msg_count(message, ns_s_an));
        for (i = 0; i < ns_msg_count(message, ns_s_an) && i < 2 && ns_parserr(&message, ns_s_an, i, &record) == 0; i++) {
            printf(", %s %d", ns_rr_name(record), ns_rr_type(record));
            if (ns_rr_type(record) == ns_t_a)
                printf(" %s", inet_ntop(AF_INET, ns_rr_rdata(record), text, sizeof text));
            else if (dn_expand(ns_msg_base(message), ns_msg_end(message), ns_rr_rdata(record) + 2, text, sizeof text) > 0)
                printf(" %d %s", ns_get16(ns_rr_rdata(record)), text);
        }
    }
    printf("; asked %d times by datagram, %d by stream\n", questions_by_datagram, questions_by_stream);
    questions_by_datagram = questions_by_stream = 0;
}

static void ask(const char *name, int type, int room)
{
    unsigned char answer[NS_MAXMSG];

    memset(answer, 0, sizeof answer);
    show_answer(name, answer, res_nquery(&state, name, ns_c_in, type, answer, room), room);
}

static void search(const char *name)
{
    unsigned char answer[NS_MAXMSG];
    char what[80];

    snprintf(what, sizeof what, "search %s", name);
    show_answer(what, answer, res_nsearch(&state, name, ns_c_in, ns_t_a, answer, sizeof answer), sizeof answer);
}

int main(void)
{
    struct sockaddr_in address;
    socklen_t size = sizeof address;
    unsigned char question[NS_PACKETSZ], answer[NS_PACKETSZ];
    pthread_t by_datagram, by_stream;
    int length;

    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    /* Both need the same port, which somebody else may have for one of them. */
    do {
        address.sin_port = 0;
        streams = socket(AF_INET, SOCK_STREAM, 0);
        bind(streams, (struct sockaddr *)&address, sizeof address);
        listen(streams, 5);
        getsockname(streams, (struct sockaddr *)&address, &size);
        datagrams = socket(AF_INET, SOCK_DGRAM, 0);
    } while (bind(datagrams, (struct sockaddr *)&address, sizeof address) < 0);
    pthread_create(&by_datagram, NULL, serve_datagrams, NULL);
    pthread_create(&by_stream, NULL, serve_streams, NULL);

    printf("res_ninit %d\n", res_ninit(&state));
    state.options = RES_INIT | RES_DEFAULT;
    state.nscount = 1;
    state.nsaddr_list[0] = address;
    state.retrans = 5;
    state.retry = 2;

    ask("host.example.test", ns_t_a, NS_MAXMSG);
    ask("mx.example.test", ns_t_mx, NS_MAXMSG);
    ask("none.example.test", ns_t_a, NS_MAXMSG);
    ask("empty.example.test", ns_t_a, NS_MAXMSG);
    ask("failing.example.test", ns_t_a, NS_MAXMSG);
    ask("refused.example.test", ns_t_a, NS_MAXMSG);
    ask("strange.example.test", ns_t_a, NS_MAXMSG);
    ask("short.example.test", ns_t_a, NS_MAXMSG);
    state.retrans = 1;
    ask("late.example.test", ns_t_a, NS_MAXMSG);
    state.retrans = 5;
    ask("cut.example.test", ns_t_a, NS_MAXMSG);
    ask("cut.example.test", ns_t_a, 100);
    state.options |= RES_IGNTC;
    ask("cut.example.test", ns_t_a, NS_MAXMSG);
    state.options &= ~RES_IGNTC;
    state.options |= RES_USEVC;
    ask("host.example.test", ns_t_a, NS_MAXMSG);
    state.options &= ~RES_USEVC;
    state.retrans = state.retry = 1;
    ask("silent.example.test", ns_t_a, NS_MAXMSG);
    state.retrans = 5;
    state.retry = 2;

    /* a list of domains */
    strcpy(state.defdname, "example.test");
    state.dnsrch[0] = state.defdname;
    state.dnsrch[1] = NULL;
    search("host");
    search("none");
    search("host.");
    search("host.other");
    search("none.other");
    search("empty");

    /* A question of the program's own. */
    length = res_nmkquery(&state, ns_o_query, "host.example.test", ns_c_in, ns_t_a, NULL, 0, NULL, question, sizeof question);
    printf("question %d\n", length);
    show_answer("res_nsend", answer, res_nsend(&state, question, length, answer, sizeof answer), sizeof answer);

    /* nobody there */
    shutdown(streams, SHUT_RDWR);
    shutdown(datagrams, SHUT_RDWR);
    pthread_join(by_datagram, NULL);
    pthread_join(by_stream, NULL);
    close(streams);
    close(datagrams);
    errno = 0;
    length = res_nquery(&state, "host.example.test", ns_c_in, ns_t_a, answer, sizeof answer);
    printf("nobody: %d %s, h_errno %d\n", length, strerror(errno), state.res_h_errno);
    state.options |= RES_USEVC;
    errno = 0;
    length = res_nquery(&state, "host.example.test", ns_c_in, ns_t_a, answer, sizeof answer);
    printf("nobody: %d %s, h_errno %d\n", length, strerror(errno), state.res_h_errno);
    res_nclose(&state);
    return 0;
}
