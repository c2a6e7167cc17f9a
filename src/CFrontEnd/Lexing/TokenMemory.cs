using System.Collections.Concurrent;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Lexing;

/// <summary>
/// What the lexer read at each place of a file that every unit includes again. A token depends on nothing but the text, the dialect, the place and the lexer's
/// state there, and never changes, so units can have the same one. Safe for several threads.
/// </summary>
internal sealed class TokenMemory
{
    private readonly Step?[] _steps;

    private TokenMemory(SourceFile file) => _steps = new Step?[file.Text.Length + 1];

    /// <summary>What was read at a place in this state before; null if nothing was.</summary>
    public Step? Find(in LexerState state) => _steps[state.Position] is { } step && step.Before == state ? step : null;

    /// <summary>Keeps what was read.</summary>
    public void Keep(in LexerState before, Token token, in LexerState after) => _steps[before.Position] = new Step(before, token, after);

    /// <summary>One token with the lexer's state before and behind it.</summary>
    public sealed record Step(LexerState Before, Token Token, LexerState After);

    /// <summary>The memories of a file, one for each dialect.</summary>
    public sealed class Set(SourceFile file)
    {
        private readonly ConcurrentDictionary<LanguageStandard, TokenMemory> _memories = new(ReferenceEqualityComparer.Instance);

        /// <summary>The one of a dialect.</summary>
        public TokenMemory Of(LanguageStandard standard) => _memories.GetOrAdd(standard, _ => new TokenMemory(file));
    }
}

/// <summary>All that the next token depends on besides the text and the dialect.</summary>
/// <param name="Position">The place.</param>
/// <param name="AtStartOfLine">Whether no token of the line has been read.</param>
/// <param name="IsInDirective">Whether the line's end is a token.</param>
internal readonly record struct LexerState(int Position, bool AtStartOfLine, bool IsInDirective);
