using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>The addresses of functions whose methods take other arguments than a function pointer passes.</summary>
public sealed class FunctionPointerTests
{
    [Theory]
    [InlineData("p = strcmp;", "int (*p)(const char *, const char *);", "p = &call_strcmp;")]
    [InlineData("p = abs;", "int (*p)(int);", "p = &abs;")]
    [InlineData("p = printf; p(\"%d\", 1);", "int (*p)(const char *, ...);", "p = &call_printf;", "p(\"%d\"u8.ToPointer(), [1]);")]
    [InlineData("p = (int (*)(const char *, int))printf;", "int (*p)(const char *, int);", "p = &call_printf;")]
    [InlineData("p = (void (*)(char *))free;", "void (*p)(char *);", "p = (delegate*<sbyte*, void>)(delegate*<void*, void>)&free;")]
    [InlineData("p = old;", "int (*p)(); int old(f) float f; { return f > 0; }", "p = (delegate*<int>)(delegate*<double, int>)&call_old;")]
    public void Addresses(string statement, string declarations, params string[] expected) => Assert.Equal(
        expected, EmittedBody.Of(statement, "#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n" + declarations));
}
