using Xunit;

namespace CSockTranslate.Translator.Tests.Emission;

/// <summary>Jumps that C# has no form for: what is around their labels becomes jumps, everything else keeps its structure.</summary>
public sealed class JumpTests
{
    [Fact]
    public void A_while_loop_that_is_entered() => Assert.Equal(
        ["goto inside;", "loop:", "if (i >= 3)", "goto done;", "g(i);", "inside:", "i++;", "goto loop;", "done:", "i = 0;"],
        EmittedBody.Of("goto inside; while (i < 3) { g(i); inside: i++; } i = 0;", Declarations));

    [Fact]
    public void Jumps_that_are_never_reached() => Assert.Equal(
        ["int a, b;", "return;", "a = 1;", "goto x;", "b = 1;", "goto x;", "x:", "i = a + b;"],
        EmittedBody.Of("int a, b; return; a = 1; goto x; b = 1; goto x; x: i = a + b;", Declarations));

    [Fact]
    public void A_do_loop_that_is_entered() => Assert.Equal(
        ["goto inside;", "loop:", "g(i);", "if (i == 2)", "goto next;", "inside:", "i++;", "next:", "if (i < 3)", "goto loop;"],
        EmittedBody.Of("goto inside; do { g(i); if (i == 2) continue; inside: i++; } while (i < 3);", Declarations));

    [Fact]
    public void A_for_loop_that_is_entered() => Assert.Equal(
        [
            "int k = 0;", "if (i != 0)", "goto inside;", "k = 0;", "loop:", "if (k >= 3)", "goto done;", "if (k == 1)", "goto next;", "inside:", "g(i);",
            "next:", "k++;", "goto loop;", "done:", "i = 0;",
        ],
        EmittedBody.Of("if (i) goto inside; for (int k = 0; k < 3; k++) { if (k == 1) continue; inside: g(i); } i = 0;", Declarations));

    [Fact]
    public void An_endless_loop_that_is_entered() => Assert.Equal(
        ["goto inside;", "loop:", "g(i);", "inside:", "i++;", "goto loop;"],
        EmittedBody.Of("goto inside; for (;;) { g(i); inside: i++; }", Declarations));

    [Fact]
    public void A_then_branch_that_is_entered() => Assert.Equal(
        ["goto inside;", "if (i == 0)", "goto end;", "g(1);", "inside:", "g(2);", "end:", "g(3);"],
        EmittedBody.Of("goto inside; if (i) { g(1); inside: g(2); } g(3);", Declarations));

    [Fact]
    public void A_then_branch_with_an_else() => Assert.Equal(
        ["goto inside;", "if (i == 0)", "goto otherwise;", "g(1);", "inside:", "g(2);", "goto end;", "otherwise:", "{", "g(3);", "}", "end:", "g(4);"],
        EmittedBody.Of("goto inside; if (i) { g(1); inside: g(2); } else { g(3); } g(4);", Declarations));

    [Fact]
    public void An_else_branch_that_is_entered_leaves_the_other_one_alone() => Assert.Equal(
        ["if (i != 0)", "{", "g(1);", "goto inside;", "}", "g(2);", "inside:", "g(3);"],
        EmittedBody.Of("if (i) { g(1); goto inside; } else { g(2); inside: g(3); }", Declarations));

    [Fact]
    public void Only_what_is_around_the_label_loses_its_structure() => Assert.Equal(
        ["while (i < 9)", "{", "if (i == 4)", "goto inside;", "if (i == 5)", "goto end;", "inside:", "for (i = 1; i < 2; i++)", "g(i);", "end:", "i++;", "}"],
        EmittedBody.Of("while (i < 9) { if (i == 4) goto inside; if (i != 5) { inside: for (i = 1; i < 2; i++) g(i); } i++; }", Declarations));

    [Fact]
    public void Names_of_a_block_that_moves_out_stay_apart() => Assert.Equal(
        ["int k = 1;", "if (k != 0)", "goto inside;", "int k2 = 2;", "g(k2);", "inside: ;", "k++;"],
        EmittedBody.Of("int k = 1; if (k) goto inside; { int k = 2; g(k); inside:; } k++;", Declarations));

    [Fact]
    public void A_declaration_that_a_jump_passes_by_comes_first() => Assert.Equal(
        ["int k = 0;", "if (i != 0)", "goto past;", "k = 5;", "g(k);", "past:", "g(k);"],
        EmittedBody.Of("if (i) goto past; int k = 5; g(k); past: g(k);", Declarations));

    [Fact]
    public void A_jump_past_a_declaration_that_is_not_needed_changes_nothing() => Assert.Equal(
        ["if (i != 0)", "goto past;", "int k = 5;", "g(k);", "past:", "k = 2;", "g(k);"],
        EmittedBody.Of("if (i) goto past; int k = 5; g(k); past: k = 2; g(k);", Declarations));

    [Fact]
    public void Local_labels_of_the_same_name() => Assert.Equal(
        ["{", "g(1);", "goto @out;", "@out: ;", "}", "out2:", "g(2);", "goto out2;"],
        EmittedBody.Of("{ __label__ out; g(1); goto out; out:; } out: g(2); goto out;", Declarations));

    [Fact]
    public void A_label_and_a_variable_of_the_same_name() => Assert.Equal(
        ["int again = 3;", "again:", "if (--again > 0)", "goto again;"],
        EmittedBody.Of("int again = 3; again: if (--again > 0) goto again;", Declarations));

    [Fact]
    public void One_computed_goto_is_a_switch() => Assert.Equal(
        [
            "void** where = stackalloc void*[] { (void*)1, (void*)2 };", "switch ((long)where[i])", "{", "case 1:", "goto one;", "default:", "goto two;", "}",
            "one:", "g(1);", "two:", "g(2);",
        ],
        EmittedBody.Of("void *where[] = { &&one, &&two }; goto *where[i]; one: g(1); two: g(2);", Declarations));

    [Fact]
    public void Several_computed_gotos_share_a_switch() => Assert.Equal(
        [
            "void* target;", "target = table[i];", "goto dispatch;", "one:", "g(1);", "target = table[i];", "goto dispatch;", "two:", "return;",
            "dispatch:", "switch ((long)target)", "{", "case 1:", "goto one;", "default:", "goto two;", "}",
        ],
        EmittedBody.Of("static void *table[] = { &&one, &&two }; goto *table[i]; one: g(1); goto *table[i]; two: return;", Declarations));

    [Fact]
    public void Distances_of_labels_are_numbers() => Assert.Equal(
        ["switch ((long)((sbyte*)(void*)1 + distances[i]))", "{", "case 1:", "goto one;", "default:", "goto two;", "}", "one:", "g(1);", "two:", "g(2);"],
        EmittedBody.Of("static const short distances[] = { 0, &&two - &&one }; goto *(&&one + distances[i]); one: g(1); two: g(2);", Declarations));

    private const string Declarations = "int i; void g(int k) { i = k; }";
}
