/** The part of pdfkit that this house uses. */
declare module 'pdfkit' {
  type Child = Structure | (() => void);
  interface Structure {
    add(child: Child): Structure;
    end(): void;
  }
  interface TextOptions {
    width?: number;
    continued?: boolean;
    link?: string | null;
    lineGap?: number;
    indent?: number;
    underline?: boolean;
    align?: 'left' | 'right' | 'center';
    lineBreak?: boolean;
  }
  type Cell = {
    text: string;
    font?: { src: string; size?: number };
    type?: 'TH' | 'TD';
    colSpan?: number;
    rowSpan?: number;
  };
  class PDFDocument {
    constructor(options: Record<string, unknown>);
    x: number;
    y: number;
    page: { width: number; height: number; margins: { top: number; right: number; bottom: number; left: number } };
    on(event: 'data', listener: (chunk: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    registerFont(name: string, source: Buffer): this;
    font(name: string, size?: number): this;
    fontSize(size: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    path(d: string): this;
    fill(colour: string): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    moveDown(lines?: number): this;
    addPage(): this;
    image(source: Buffer, x: number, y: number, options: { width: number; height: number }): this;
    table(options: {
      data: Cell[][];
      structParent?: Structure;
      maxWidth?: number;
      defaultStyle?: Record<string, unknown>;
    }): this;
    struct(type: string, options?: { alt?: string } | Child | Child[], children?: Child | Child[]): Structure;
    addStructure(structure: Structure): this;
    markContent(tag: string, options?: Record<string, unknown>): this;
    endMarkedContent(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(page: number): this;
    end(): void;
  }

  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export { PDFDocument as default, type Structure, type TextOptions };
}
