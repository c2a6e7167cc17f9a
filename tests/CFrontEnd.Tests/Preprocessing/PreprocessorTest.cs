using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Preprocessing;
using CSockTranslate.CFrontEnd.Text;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Preprocessing;

/// <summary>What the preprocessor's tests share.</summary>
internal static class PreprocessorTest
{
    /// <summary>A run and what it reported.</summary>
    public sealed record Result(PreprocessedUnit Unit, IReadOnlyList<Diagnostic> Diagnostics)
    {
        /// <summary>The spellings of the tokens, with a space between any two.</summary>
        public string Text => Spell(Unit.Tokens);

        /// <summary>The diagnostics as <c>line:column: id</c>.</summary>
        public IEnumerable<string> Reports => Diagnostics.Select(d => $"{d.Span.Line}:{d.Span.Column}: {d.Id}");

        /// <summary>The first token that is spelled so.</summary>
        public Token Find(string spelling) => Unit.Tokens.First(token => token.Text == spelling);
    }

    public static Result Run(string text, PreprocessorOptions? options = null, string path = "test.c")
    {
        DiagnosticBag diagnostics = new();
        PreprocessedUnit unit = Preprocessor.Run(new SourceFile(path, text), options ?? new PreprocessorOptions(), diagnostics);
        return new Result(unit, diagnostics.Diagnostics);
    }

    /// <summary>Runs a text in which nothing is wrong.</summary>
    public static Result RunClean(string text, PreprocessorOptions? options = null)
    {
        Result result = Run(text, options);
        Assert.Empty(result.Diagnostics.Select(d => d.Message));
        return result;
    }

    public static string Spell(IEnumerable<Token> tokens) =>
        string.Join(' ', tokens.Where(token => token.Kind != TokenKind.EndOfFile).Select(token => token.Text));

    /// <summary>The tokens of a text that is preprocessed already.</summary>
    public static List<Token> Lex(string text, LanguageStandard standard)
    {
        Lexer lexer = new(new SourceFile("preprocessed", text), standard, new DiagnosticBag());
        List<Token> tokens = [];
        for (Token token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            tokens.Add(token);
        }

        return tokens;
    }
}
