/* dns_exchange - the resolver against a server of the program's own: records, names that are not there, refusals, answers that are not for us,
   questions that get lost, answers that are cut off and come again by TCP, lists of domains */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.ArpaNameser;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Resolv;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.ArpaNameserCompat;
using ns_msg = CSockTranslate.Runtime.__ns_msg;
using ns_rr = CSockTranslate.Runtime.__ns_rr;
using ns_type = uint;
using pthread_t = ulong;
using socklen_t = uint;

internal static unsafe class DnsExchange
{
    static int datagrams;
    static int streams;
    static int questions_by_datagram;
    static int questions_by_stream;
    static readonly __res_state* state = StaticStorage.Allocate<__res_state>(1);

    static byte* put_record(byte* p, int type, void* data, int length)
    {
        *p++ = 0xc0;                /* the name of the question */
        *p++ = NS_HFIXEDSZ;
        ns_put16((uint)type, p);
        ns_put16(ns_c_in, p + 2);
        ns_put32(300, p + 4);
        ns_put16((uint)length, p + 8);
        memcpy(p + 10, data, (ulong)length);
        return p + 10 + length;
    }

    static readonly byte* address = StaticStorage.Create<byte>([192, 0, 2, 1]);

    static readonly byte* exchange = (byte*)StaticStorage.Text("\0\n\u0004mail\aexample\u0004test"u8, 21);

    /* Makes the answer to a question of which the first label says what it is to be; its length. */
    static int answer_to(byte* question, int length, byte* answer, int by_stream)
    {
        HEADER* head = (HEADER*)answer;
        sbyte* name = stackalloc sbyte[NS_MAXDNAME];
        byte* p;
        int used, i;

        used = dn_expand(question, question + length, question + NS_HFIXEDSZ, name, NS_MAXDNAME);
        memcpy(answer, question, (ulong)length);
        head->qr = 1;
        head->ra = 1;
        head->aa = 1;
        p = answer + NS_HFIXEDSZ + used + NS_QFIXEDSZ;
        if (strncmp(name, "none."u8, 5) == 0)
            head->rcode = NXDOMAIN;
        else if (strncmp(name, "failing."u8, 8) == 0)
            head->rcode = SERVFAIL;
        else if (strncmp(name, "refused."u8, 8) == 0)
            head->rcode = REFUSED;
        else if (strncmp(name, "cut."u8, 4) == 0 && by_stream == 0)
            head->tc = 1;
        else if (strncmp(name, "cut."u8, 4) == 0)
        {
            for (i = 0; i < 40; i++)
                p = put_record(p, ns_t_a, address, 4);
            head->ancount = htons(40);
        }
        else if (strncmp(name, "mx."u8, 3) == 0)
        {
            p = put_record(p, ns_t_mx, exchange, 21);
            head->ancount = htons(1);
        }
        else if (strncmp(name, "empty."u8, 6) != 0)
        {
            p = put_record(p, ns_t_a, address, 4);
            head->ancount = htons(1);
        }
        return (int)(p - answer);
    }

    static void* serve_datagrams(void* unused)
    {
        byte* question = stackalloc byte[NS_PACKETSZ];
        byte* answer = stackalloc byte[NS_MAXMSG];
        sockaddr_in peer;
        int seen = 0;

        _ = unused;
        for (;;)
        {
            socklen_t size = (uint)sizeof(sockaddr_in);
            int length = (int)recvfrom(datagrams, question, NS_PACKETSZ, 0, (sockaddr*)&peer, &size), count;

            if (length < NS_HFIXEDSZ)
                return null;
            questions_by_datagram++;
            count = answer_to(question, length, answer, 0);
            if (memcmp(question + NS_HFIXEDSZ, "\u0006silent"u8, 7) == 0)
                continue;
            if (memcmp(question + NS_HFIXEDSZ, "\u0004late"u8, 5) == 0 && seen++ == 0)
                continue;
            if (memcmp(question + NS_HFIXEDSZ, "\astrange"u8, 8) == 0)
            {
                /* What is not the answer comes first. */
                answer[0] ^= 1;
                sendto(datagrams, answer, (ulong)count, 0, (sockaddr*)&peer, size);
                answer[0] ^= 1;
                answer[NS_HFIXEDSZ + 1] = 'S' + 1;
                sendto(datagrams, answer, (ulong)count, 0, (sockaddr*)&peer, size);
                answer[NS_HFIXEDSZ + 1] = (byte)'S';
            }
            if (memcmp(question + NS_HFIXEDSZ, "\u0005short"u8, 6) == 0)
                sendto(datagrams, answer, 5, 0, (sockaddr*)&peer, size);
            sendto(datagrams, answer, (ulong)count, 0, (sockaddr*)&peer, size);
        }
    }

    static void* serve_streams(void* unused)
    {
        byte* question = stackalloc byte[NS_PACKETSZ];
        byte* answer = stackalloc byte[NS_MAXMSG + 2];
        int connection;

        _ = unused;
        while ((connection = accept(streams, null, null)) >= 0)
        {
            while (recv(connection, question, 2, MSG_WAITALL) == 2)
            {
                int length = (int)ns_get16(question), count;

                if (recv(connection, question, (ulong)length, MSG_WAITALL) != length)
                    break;
                questions_by_stream++;
                count = answer_to(question, length, answer + 2, 1);
                ns_put16((uint)count, answer);
                send(connection, answer, (ulong)(count + 2), MSG_NOSIGNAL);
            }
            close(connection);
        }
        return null;
    }

    static void show_answer(sbyte* what, byte* answer, int length, int room)
    {
        ns_msg message;
        ns_rr record;
        sbyte* text = stackalloc sbyte[NS_MAXDNAME];
        int i;

        printf("%s: "u8, what);
        if (length < 0)
            printf("no answer, h_errno %d"u8, state->res_h_errno);
        else if (ns_initparse(answer, length < room ? length : room, &message) < 0)
            printf("%d bytes, %s"u8, length, strerror(errno));
        else
        {
            int ns_msg_getflagResult = ns_msg_getflag(message, ns_f_tc);
            printf("%d bytes, result %d, cut %d, %d records"u8, length, ns_msg_getflag(message, ns_f_rcode), ns_msg_getflagResult,
                message._counts[ns_s_an] + 0);
            for (i = 0; i < message._counts[ns_s_an] + 0 && i < 2 && ns_parserr(&message, ns_s_an, i, &record) == 0; i++)
            {
                printf(", %s %d"u8, record.name[0] != '\0' ? record.name : "."u8.ToPointer(), (ns_type)(record.type + 0));
                if ((ns_type)(record.type + 0) == ns_t_a)
                    printf(" %s"u8, inet_ntop(AF_INET, record.rdata + 0, text, NS_MAXDNAME));
                else if (dn_expand(message._msg + 0, message._eom + 0, record.rdata + 0 + 2, text, NS_MAXDNAME) > 0)
                    printf(" %d %s"u8, ns_get16(record.rdata + 0), text);
            }
        }
        printf("; asked %d times by datagram, %d by stream\n"u8, questions_by_datagram, questions_by_stream);
        questions_by_datagram = questions_by_stream = 0;
    }

    static void ask(sbyte* name, int type, int room)
    {
        byte* answer = stackalloc byte[NS_MAXMSG];

        memset(answer, 0, NS_MAXMSG);
        show_answer(name, answer, res_nquery(state, name, ns_c_in, type, answer, room), room);
    }

    static void search(sbyte* name)
    {
        byte* answer = stackalloc byte[NS_MAXMSG];
        sbyte* what = stackalloc sbyte[80];

        snprintf(what, 80, "search %s"u8, name);
        show_answer(what, answer, res_nsearch(state, name, ns_c_in, ns_t_a, answer, NS_MAXMSG), NS_MAXMSG);
    }

    static int main()
    {
        sockaddr_in address;
        socklen_t size = (uint)sizeof(sockaddr_in);
        byte* question = stackalloc byte[NS_PACKETSZ];
        byte* answer = stackalloc byte[NS_PACKETSZ];
        pthread_t by_datagram, by_stream;
        int length;

        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        /* Both need the same port, which somebody else may have for one of them. */
        do
        {
            address.sin_port = 0;
            streams = socket(AF_INET, SOCK_STREAM, 0);
            bind(streams, (sockaddr*)&address, (uint)sizeof(sockaddr_in));
            listen(streams, 5);
            getsockname(streams, (sockaddr*)&address, &size);
            datagrams = socket(AF_INET, SOCK_DGRAM, 0);
        }
        while (bind(datagrams, (sockaddr*)&address, (uint)sizeof(sockaddr_in)) < 0);
        pthread_create(&by_datagram, null, &serve_datagrams, null);
        pthread_create(&by_stream, null, &serve_streams, null);

        printf("res_ninit %d\n"u8, res_ninit(state));
        state->options = RES_INIT | RES_DEFAULT;
        state->nscount = 1;
        ((sockaddr_in*)state->nsaddr_list)[0] = address;
        state->retrans = 5;
        state->retry = 2;

        ask("host.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        ask("mx.example.test"u8.ToPointer(), ns_t_mx, NS_MAXMSG);
        ask("none.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        ask("empty.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        ask("failing.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        ask("refused.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        ask("strange.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        ask("short.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        state->retrans = 1;
        ask("late.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        state->retrans = 5;
        ask("cut.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        ask("cut.example.test"u8.ToPointer(), ns_t_a, 100);
        state->options |= RES_IGNTC;
        ask("cut.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        state->options &= unchecked((ulong)~RES_IGNTC);
        state->options |= RES_USEVC;
        ask("host.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        state->options &= unchecked((ulong)~RES_USEVC);
        state->retrans = state->retry = 1;
        ask("silent.example.test"u8.ToPointer(), ns_t_a, NS_MAXMSG);
        state->retrans = 5;
        state->retry = 2;

        /* a list of domains */
        strcpy(state->defdname, "example.test"u8);
        ((sbyte**)state->dnsrch)[0] = state->defdname;
        ((sbyte**)state->dnsrch)[1] = null;
        search("host"u8.ToPointer());
        search("none"u8.ToPointer());
        search("host."u8.ToPointer());
        search("host.other"u8.ToPointer());
        search("none.other"u8.ToPointer());
        search("empty"u8.ToPointer());

        /* A question of the program's own. */
        length = res_nmkquery(state, ns_o_query, "host.example.test"u8, ns_c_in, ns_t_a, null, 0, null, question, NS_PACKETSZ);
        printf("question %d\n"u8, length);
        show_answer("res_nsend"u8.ToPointer(), answer, res_nsend(state, question, length, answer, NS_PACKETSZ), NS_PACKETSZ);

        /* nobody there */
        shutdown(streams, SHUT_RDWR);
        shutdown(datagrams, SHUT_RDWR);
        pthread_join(by_datagram, null);
        pthread_join(by_stream, null);
        close(streams);
        close(datagrams);
        errno = 0;
        length = res_nquery(state, "host.example.test"u8, ns_c_in, ns_t_a, answer, NS_PACKETSZ);
        printf("nobody: %d %s, h_errno %d\n"u8, length, strerror(errno), state->res_h_errno);
        state->options |= RES_USEVC;
        errno = 0;
        length = res_nquery(state, "host.example.test"u8, ns_c_in, ns_t_a, answer, NS_PACKETSZ);
        printf("nobody: %d %s, h_errno %d\n"u8, length, strerror(errno), state->res_h_errno);
        res_nclose(state);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
