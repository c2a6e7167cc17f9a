/* refused_questions - questions to a machine without a server: errno and h_errno of each function */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.ArpaNameser;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Resolv;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using socklen_t = uint;

internal static unsafe class RefusedQuestions
{
    static int main()
    {
        sockaddr_in nobody;
        socklen_t length = (uint)sizeof(sockaddr_in);
        byte* question = stackalloc byte[512];
        byte* answer = stackalloc byte[512];
        int socket_of_nobody = socket(AF_INET, SOCK_DGRAM, 0);
        int size;

        /* a port that was somebody's and is nobody's now */
        memset(&nobody, 0, (ulong)sizeof(sockaddr_in));
        nobody.sin_family = AF_INET;
        nobody.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(socket_of_nobody, (sockaddr*)&nobody, (uint)sizeof(sockaddr_in));
        getsockname(socket_of_nobody, (sockaddr*)&nobody, &length);
        close(socket_of_nobody);

        res_init();
        __res_state()->nscount = 1;
        ((sockaddr_in*)__res_state()->nsaddr_list)[0] = nobody;
        __res_state()->retrans = 1;
        __res_state()->retry = 1;
        ((sbyte**)__res_state()->dnsrch)[0] = null;
        size = res_mkquery(ns_o_query, "www.example.com"u8, ns_c_in, ns_t_a, null, 0, null, question, 512);
        do
        {
            errno = 0;
            h_errno = 0;
            int result = res_send(question, size, answer, 512);
            int error = errno;
            printf("%s = %d %s, %s\n"u8, "res_send(question, size, answer, sizeof answer)"u8, result, strerror(error), hstrerror(h_errno));
        }
        while (false);
        do
        {
            errno = 0;
            h_errno = 0;
            int result = res_query("www.example.com"u8, ns_c_in, ns_t_a, answer, 512);
            int error = errno;
            printf("%s = %d %s, %s\n"u8, "res_query(\"www.example.com\", ns_c_in, ns_t_a, answer, sizeof answer)"u8, result, strerror(error), hstrerror(h_errno));
        }
        while (false);
        do
        {
            errno = 0;
            h_errno = 0;
            int result = res_search("www.example.com"u8, ns_c_in, ns_t_a, answer, 512);
            int error = errno;
            printf("%s = %d %s, %s\n"u8, "res_search(\"www.example.com\", ns_c_in, ns_t_a, answer, sizeof answer)"u8, result, strerror(error), hstrerror(h_errno));
        }
        while (false);
        do
        {
            errno = 0;
            h_errno = 0;
            int result = res_search("www"u8, ns_c_in, ns_t_a, answer, 512);
            int error = errno;
            printf("%s = %d %s, %s\n"u8, "res_search(\"www\", ns_c_in, ns_t_a, answer, sizeof answer)"u8, result, strerror(error), hstrerror(h_errno));
        }
        while (false);
        do
        {
            errno = 0;
            h_errno = 0;
            int result = res_querydomain("www"u8, "example.com"u8, ns_c_in, ns_t_a, answer, 512);
            int error = errno;
            printf("%s = %d %s, %s\n"u8, "res_querydomain(\"www\", \"example.com\", ns_c_in, ns_t_a, answer, sizeof answer)"u8, result, strerror(error), hstrerror(h_errno));
        }
        while (false);
        do
        {
            errno = 0;
            h_errno = 0;
            int result = res_query("a..b"u8, ns_c_in, ns_t_a, answer, 512);
            int error = errno;
            printf("%s = %d %s, %s\n"u8, "res_query(\"a..b\", ns_c_in, ns_t_a, answer, sizeof answer)"u8, result, strerror(error), hstrerror(h_errno));
        }
        while (false);
        do
        {
            errno = 0;
            h_errno = 0;
            int result = res_send(question, size, answer, 5);
            int error = errno;
            printf("%s = %d %s, %s\n"u8, "res_send(question, size, answer, 5)"u8, result, strerror(error), hstrerror(h_errno));
        }
        while (false);
        __res_state()->options |= RES_USEVC;
        do
        {
            errno = 0;
            h_errno = 0;
            int result = res_send(question, size, answer, 512);
            int error = errno;
            printf("%s = %d %s, %s\n"u8, "res_send(question, size, answer, sizeof answer)"u8, result, strerror(error), hstrerror(h_errno));
        }
        while (false);
        res_close();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
