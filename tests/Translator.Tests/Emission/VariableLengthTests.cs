using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Variable length arrays and alloca: where their memory comes from and which lengths are kept in variables.</summary>
public sealed class VariableLengthTests
{
    [Fact]
    public void An_array_is_allocated_in_the_storage_of_its_block() => Assert.Equal(
        ["using AutomaticStorage storage = new();", "sbyte* line = storage.Allocate<sbyte>(g + 1);", "line[0] = 0;"],
        EmittedBody.Of("char line[g + 1]; line[0] = 0;", "int g;"));

    [Fact]
    public void Each_round_of_a_loop_frees_its_arrays() => Assert.Equal(
        ["for (int i = 1; i < 9; i++)", "{", "using AutomaticStorage storage = new();", "int* a = storage.Allocate<int>(i);", "a[i - 1] = i;", "}"],
        EmittedBody.Of("for (int i = 1; i < 9; i++) { int a[i]; a[i - 1] = i; }"));

    [Fact]
    public void A_length_that_is_needed_later_gets_a_variable() => Assert.Equal(
        [
            "using AutomaticStorage storage = new();",
            "ulong nameLength = strlen(text) + 1;",
            "sbyte* name = storage.Allocate<sbyte>(nameLength);",
            "snprintf(name, nameLength, \"%s\"u8, text);",
        ],
        EmittedBody.Of("char name[strlen(text) + 1]; snprintf(name, sizeof name, \"%s\", text);", "#include <stdio.h>\n#include <string.h>\nconst char *text;"));

    [Fact]
    public void A_length_that_never_changes_gets_none() => Assert.Equal(
        ["using AutomaticStorage storage = new();", "int n = g;", "int* a = storage.Allocate<int>(n);", "memset(a, 0, (ulong)n * sizeof(int));"],
        EmittedBody.Of("int n = g; int a[n]; memset(a, 0, sizeof a);", "#include <string.h>\nint g;"));

    [Fact]
    public void Rows_are_as_long_as_they_were_when_they_were_declared() => Assert.Equal(
        [
            "using AutomaticStorage storage = new();",
            "int n = g;",
            "int aRowLength = n;",
            "int* a = storage.Allocate<int>(n * aRowLength);",
            "n = 0;",
            "(a + g * aRowLength)[2] = 1;",
            "int pRowLength = g;",
            "int* p = a;",
            "p += pRowLength;",
            "g = (int)((p - a) / pRowLength);",
        ],
        EmittedBody.Of("int n = g; int a[n][n]; n = 0; a[g][2] = 1; int (*p)[g] = a; p++; g = p - a;", "int g;"));

    [Fact]
    public void A_typedef_evaluates_its_length_once() => Assert.Equal(
        [
            "using AutomaticStorage storage = new();",
            "int rowLength = g;",
            "g = 0;",
            "short* a = storage.Allocate<short>(rowLength);",
            "short* b = storage.Allocate<short>(rowLength * 2);",
            "b[0] = a[0] = 1;",
        ],
        EmittedBody.Of("typedef short row[g]; g = 0; row a, b[2]; b[0][0] = a[0] = 1;", "int g;"));

    [Fact]
    public void Pointers_have_an_allocation_of_their_own() => Assert.Equal(
        ["using AutomaticStorage storage = new();", "sbyte** names = (sbyte**)storage.Pointers(g);", "names[0] = null;"],
        EmittedBody.Of("char *names[g]; names[0] = 0;", "int g;"));

    [Fact]
    public void A_jump_to_before_a_declaration_frees_the_array() => Assert.Equal(
        [
            "using AutomaticStorage storage = new();",
            "again: ;",
            "storage.Clear();",
            "int* a = storage.Allocate<int>(g);",
            "a[0] = g;",
            "if (g-- != 0)",
            "goto again;",
        ],
        EmittedBody.Of("again: ; int a[g]; a[0] = g; if (g--) goto again;", "int g;"));

    [Fact]
    public void The_array_before_such_a_declaration_stays() => Assert.Equal(
        [
            "using AutomaticStorage storage = new();",
            "int* a = storage.Allocate<int>(g);",
            "AutomaticStorage bStorage = new();",
            "again: ;",
            "bStorage.Clear();",
            "int* b = storage.Allocate<int>(g);",
            "a[0] = b[0] = g;",
            "if (g-- != 0)",
            "goto again;",
        ],
        EmittedBody.Of("int a[g]; again: ; int b[g]; a[0] = b[0] = g; if (g--) goto again;", "int g;"));

    [Fact]
    public void The_operand_of_sizeof_is_evaluated() => Assert.Equal(
        ["using AutomaticStorage storage = new();", "_ = a + i++ * n;", "s = (ulong)n * sizeof(int);"],
        EmittedBody.Of("int n = 2, i = 0; int a[n][n]; s = sizeof a[i++];", "unsigned long s;")
            .Where(line => !line.StartsWith("int", StringComparison.Ordinal)));

    [Fact]
    public void Alloca_belongs_to_the_function() => Assert.Equal(
        [
            "using AutomaticStorage storage = new();",
            "for (int i = 0; i < 9; i++)",
            "{",
            "sbyte* p = (sbyte*)storage.Allocate(i + 1);",
            "p[i] = 0;",
            "}",
        ],
        EmittedBody.Of("for (int i = 0; i < 9; i++) { char *p = alloca(i + 1); p[i] = 0; }", "#include <alloca.h>"));

    [Fact]
    public void An_array_declared_by_for_stands_before_it() => Assert.Equal(
        ["{", "int* a = stackalloc int[2];", "int i = 0;", "for (; i < 2; i++)", "a[i] = i;", "}"],
        EmittedBody.Of("for (int a[2], i = 0; i < 2; i++) a[i] = i;"));
}
