namespace CSockTranslate.Cli.Tests.Support;

/// <summary>C programs that several tests use.</summary>
internal static class Programs
{
    /// <summary>Prints its arguments and ends with status 7.</summary>
    internal const string PrintArguments =
        """
        #include <stdio.h>

        int main(int argc, char **argv)
        {
            int i;

            for (i = 1; i < argc; i++)
                printf("[%s]\n", argv[i]);
            return 7;
        }

        """;

    /// <summary>Does nothing, well.</summary>
    internal const string Nothing = "int main(void) { return 0; }\n";

    /// <summary>Has one mistake, in line 3, column 14.</summary>
    internal const string StrayCharacter = "int main(void)\n{\n    return 0;`\n}\n";

    /// <summary>Uses what socket() returns without looking, in line 5, column 13; and ignores inet_ntop()'s result in line 6.</summary>
    internal const string UncheckedSocket =
        """
        #include <arpa/inet.h>
        #include <unistd.h>
        int main(void) {
            struct in_addr address = { 0 }; char text[INET_ADDRSTRLEN];
            int s = socket(AF_INET, SOCK_STREAM, 0);
            inet_ntop(AF_INET, &address, text, sizeof text);
            if (isatty(s))
                return 1;
            return close(s);
        }

        """;

    /// <summary>Ignores inet_ntop()'s result and makes no other mistake.</summary>
    internal const string InformationOnly =
        """
        #include <arpa/inet.h>
        int main(void)
        {
            struct in_addr address = { 0 };
            char text[INET_ADDRSTRLEN];
            inet_ntop(AF_INET, &address, text, sizeof text);
            return text[0] == 0;
        }

        """;
}
