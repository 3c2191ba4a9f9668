package io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl;

import io.jenkins.plugins.ftr.engine.infrastructure.OrderedMap;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.source.Limits;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.text.Notice;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the native syntax of HCL 2 (<a href="https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md">specification</a>).
 * Never throws for broken text in a file: every block that does not parse becomes one error, and reading goes on with the
 * next block. Linear in the size of the text; nesting is bounded.
 */
public final class HclParser extends ExpressionParser {
    private static final int MAX_ERRORS = 100;

    private final String file;
    private final List<ParseError> errors = new ArrayList<>();

    private HclParser(String file, SourceText source, Limits limits, Names names) {
        super(source, limits, names);
        this.file = file;
    }

    /**
     * Parses a file.
     *
     * @param file path for positions
     * @param text content, with or without a byte order mark, any line ends
     * @param limits bounds
     */
    public static HclFile parse(String file, String text, Limits limits) {
        return parse(file, text, limits, new Names());
    }

    /**
     * Parses one of many files.
     *
     * @param names what the files have in common, kept once for all of them
     */
    public static HclFile parse(String file, String text, Limits limits, Names names) {
        return new HclParser(file, SourceText.ofFile(file, text), limits, names).file();
    }

    /**
     * Parses a text that is one expression.
     *
     * @param place where the text stands; all nodes get this place
     * @throws HclSyntaxException when it is not an expression
     */
    public static Expression expression(String text, SourceRange place, Limits limits) {
        HclParser parser = new HclParser(place.file(), SourceText.at(place, text), limits, new Names());
        Expression expression = parser.bracketed();
        if (parser.pos < parser.end) {
            throw parser.expected(HclNotice.END_OF_EXPRESSION);
        }
        return expression;
    }

    /**
     * Parses a text as template, as a string of JSON syntax is.
     *
     * @param place where the text stands; all nodes get this place
     * @throws HclSyntaxException when a sequence in it is broken
     */
    public static Expression template(String text, SourceRange place, Limits limits) {
        return new HclParser(place.file(), SourceText.at(place, text), limits, new Names())
                .templates()
                .bare();
    }

    /**
     * Parses the content of a template file.
     *
     * @param file path for positions
     * @throws HclSyntaxException when a sequence in it is broken
     */
    public static Expression templateFile(String file, String text, Limits limits) {
        return new HclParser(file, SourceText.ofFile(file, text), limits, new Names())
                .templates()
                .bare();
    }

    private HclFile file() {
        if (peek() == '\uFEFF') {
            pos++;
        }
        OrderedMap.Builder<Attribute> attributes = new OrderedMap.Builder<>(4);
        List<Block> blocks = new ArrayList<>();
        while (true) {
            int from = pos;
            try {
                space(true);
                from = pos;
                if (pos >= end) {
                    break;
                }
                element(attributes, blocks);
                endOfLine();
            } catch (HclSyntaxException e) {
                report(e.at(), e.notice());
                if (errors.size() >= MAX_ERRORS || outOfTime()) {
                    report(source.range(from, from + 1), HclNotice.SENTENCE.with(HclNotice.TOO_MANY_FAULTS));
                    break;
                }
                resume(from, e);
            }
        }
        return new HclFile(file, new Body(attributes.build(), blocks), errors, comments, commentLines);
    }

    private void report(SourceRange at, Notice message) {
        errors.add(new ParseError(at, message));
    }

    /**
     * Goes on behind a broken block: at the next line that starts with a block header in its first column. When
     * something was never closed it may have swallowed later blocks, so the search starts right behind the header; else
     * at the line of the fault, which may be the next header already.
     */
    private void resume(int from, HclSyntaxException fault) {
        depth = 0;
        ignoreNewlines = false;
        int found = text.lastIndexOf('\n', Math.min(pos, end - 1)) + 1;
        int line = fault.isUnterminated() || found <= from ? source.nextLine(from) : found;
        boolean argument = startsElement(from, '=');
        while (line < end) {
            pos = line;
            if (atName() && (startsElement(line, '{') || argument && startsElement(line, '='))) {
                pos = line;
                return;
            }
            line = source.nextLine(line);
        }
        pos = end;
    }

    /** Whether a name, labels if any and then the given sign stand at an offset: a block header or an argument. */
    private boolean startsElement(int from, char sign) {
        pos = from;
        if (!atName()) {
            return false;
        }
        name();
        while (pos < end) {
            char c = text.charAt(pos);
            if (c == sign) {
                return true;
            }
            if (c == '"') {
                int close = text.indexOf('"', pos + 1);
                if (close < 0 || close > source.nextLine(pos)) {
                    return false;
                }
                pos = close + 1;
            } else if (c == ' ' || c == '\t') {
                pos++;
            } else if (atName()) {
                name();
            } else {
                return false;
            }
        }
        return false;
    }

    /** One argument or block. */
    private void element(OrderedMap.Builder<Attribute> attributes, List<Block> blocks) {
        if (!atName()) {
            throw expected(peek() == '"' ? HclNotice.NAME_WITHOUT_QUOTES : HclNotice.NAME_OF_ELEMENT);
        }
        int from = pos;
        String name = name();
        space(false);
        if (peek() == '=' && peek(1) != '=') {
            pos++;
            Expression value = expression();
            Attribute attribute = new Attribute(name, value, source.range(from, pos));
            Attribute earlier = attributes.putIfAbsent(name, attribute);
            if (earlier != null) {
                report(
                        attribute.at(),
                        HclNotice.SENTENCE.with(
                                HclNotice.ARGUMENT_TWICE.with(name, earlier.at().line())));
            }
        } else {
            blocks.add(block(name, from));
        }
    }

    private Block block(String type, int from) {
        enter();
        List<String> labels = new ArrayList<>(2);
        while (true) {
            space(false);
            if (peek() == '"') {
                labels.add(label());
            } else if (atName()) {
                labels.add(name());
            } else if (take('{')) {
                break;
            } else {
                throw expected(labels.isEmpty() ? HclNotice.SIGN_OR_LABEL : HclNotice.BRACE_OR_LABEL);
            }
        }
        Body body = body(from);
        leave();
        return new Block(type, List.copyOf(labels), body, source.range(from, pos));
    }

    private String label() {
        int from = pos;
        if (templates().quoted() instanceof Expression.Literal literal) {
            return (String) literal.value();
        }
        throw error(HclNotice.LABEL_IS_TEXT, from, pos);
    }

    private Body body(int from) {
        OrderedMap.Builder<Attribute> attributes = new OrderedMap.Builder<>(4);
        List<Block> blocks = new ArrayList<>(2);
        space(false);
        if (peek() != '\n') {
            if (!take('}')) {
                int element = pos;
                element(attributes, blocks);
                if (!blocks.isEmpty()) {
                    throw error(HclNotice.ONE_LINE_BLOCK, element, pos);
                }
                space(false);
                if (!take('}')) {
                    throw expected(HclNotice.ONE_LINE_BLOCK_ENDS);
                }
            }
            return new Body(attributes.build(), blocks);
        }
        while (true) {
            space(true);
            if (take('}')) {
                return new Body(attributes.build(), blocks);
            }
            if (pos >= end) {
                throw unterminated(HclNotice.BLOCK_OPEN, from);
            }
            element(attributes, blocks);
            endOfLine();
        }
    }

    private void endOfLine() {
        space(false);
        if (pos < end && !take('\n')) {
            throw expected(HclNotice.END_OF_LINE);
        }
    }
}
